using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>
/// Subjects by outcome groups, after the evidence gap maps of 3ie: which cases there are, what they found and how well they
/// could tell. A case stands in a cell when it is about the subject and reports or measures something for the group.
/// </summary>
/// <param name="Groups">Ids of the outcome groups, the columns.</param>
/// <param name="Rows">The subjects, those without cases too.</param>
/// <param name="Totals">One cell a group: every case once, however many subjects it is about.</param>
/// <param name="Cases">Every case that is about one of the subjects, once.</param>
public sealed record EvidenceTable(
    ImmutableArray<string> Groups, ImmutableArray<EvidenceRow> Rows, ImmutableArray<EvidenceCell> Totals, ImmutableArray<StudiedCase> Cases)
{
    /// <summary>Places <paramref name="cases"/>; <paramref name="isAbout"/> says whether a case is about a subject. Pure, O(cases · subjects · groups).</summary>
    public static EvidenceTable Of(
        IEnumerable<SiteDocument> subjects, ImmutableArray<string> groups,
        ImmutableArray<StudiedCase> cases, Func<StudiedCase, SiteDocument, bool> isAbout)
    {
        ImmutableArray<EvidenceRow> rows = [.. subjects.Select(document => Row(document, groups, [.. cases.Where(c => isAbout(c, document))]))];
        HashSet<Address> about = [.. rows.SelectMany(row => row.Cases).Select(c => c.Document.Address)];
        ImmutableArray<StudiedCase> counted = [.. cases.Where(c => about.Contains(c.Document.Address))];
        return new EvidenceTable(groups, rows, Cells(groups, counted), counted);
    }

    static EvidenceRow Row(SiteDocument document, ImmutableArray<string> groups, ImmutableArray<StudiedCase> cases) =>
        new(document, cases, Cells(groups, cases));

    static ImmutableArray<EvidenceCell> Cells(ImmutableArray<string> groups, ImmutableArray<StudiedCase> cases) =>
        [.. groups.Select(group => EvidenceCell.Of(group, cases))];
}

/// <summary>One subject of the map.</summary>
/// <param name="Document">The theme or system.</param>
/// <param name="Cases">All cases about it, those without any result too.</param>
/// <param name="Cells">One for each outcome group.</param>
public sealed record EvidenceRow(SiteDocument Document, ImmutableArray<StudiedCase> Cases, ImmutableArray<EvidenceCell> Cells);

/// <summary>What is known about one subject for one outcome group.</summary>
/// <param name="Group">Id of the outcome group.</param>
/// <param name="Cases">The cases, in address order; none is a gap.</param>
public sealed record EvidenceCell(string Group, ImmutableArray<StudiedCase> Cases)
{
    /// <summary>The cell of the cases that report or measure something for a group.</summary>
    public static EvidenceCell Of(string group, ImmutableArray<StudiedCase> cases) => new(group, [.. cases.Where(c => c.OutcomeGroups.Contains(group))]);

    /// <summary>True where there are cases enough for a list of them: one case is its own.</summary>
    public bool HasList => Cases.Length > 1;

    /// <summary>True when one of the cases has a comparison.</summary>
    public bool HasComparison => Cases.Any(c => c.HasComparison);

    /// <summary>Number of cases by the direction of their result for this group, or <see cref="MapDirection.Measured"/>.</summary>
    public ImmutableSortedDictionary<string, int> Directions =>
        Cases.CountBy(c => MapDirection.Of(c, Group)).ToImmutableSortedDictionary(StringComparer.Ordinal);
}
