using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.Evidence;

/// <summary>What real cases say about a lesson: for it, with a limit, against it, or only that they bear on it.</summary>
/// <param name="Items">At least one; by direction, then as the lesson lists them, then by address.</param>
public sealed record LessonEvidence(ImmutableArray<EvidenceItem> Items)
{
    /// <summary>
    /// The fact <c>evidence</c> of a lesson: <c>items</c>, <c>groups</c> of them that are not empty (each <c>id</c>, <c>title</c>, <c>items</c>),
    /// <c>count</c>, and <c>contradicted</c>, true when a case speaks against the lesson.
    /// </summary>
    public static FactKey<LessonEvidence> Key { get; } = new("evidence", (fact, site) => fact.View(site));

    /// <summary>What a lesson weighs itself (a case may both support and qualify it), then the other cases that name it.</summary>
    internal static ImmutableArray<EvidenceItem> ItemsOf(SiteModel site, SiteDocument document)
    {
        ImmutableArray<EvidenceItem> weighed =
        [
            .. from evidence in ((Lesson)document.Document.Record).SupportedBy
               let found = site.FindStanding("case-study", evidence.Case)
               where found is not null
               select new EvidenceItem(StudiedCase.Of(found)!, evidence.Direction, evidence.Note),
        ];
        HashSet<Address> known = [.. weighed.Select(item => item.Case.Document.Address)];
        IEnumerable<EvidenceItem> naming =
            from reference in site.ReferencesTo(document)
            where known.Add(reference.From.Address)
            let studied = StudiedCase.Of(reference.From)
            where studied is not null
            select new EvidenceItem(studied, EvidenceDirection.BearsOn, null);
        return
        [
            .. weighed.Concat(naming)
                .Where(item => item.Case.Document.IsCounted)
                .OrderBy(item => EvidenceDirection.All.IndexOf(item.Direction)),
        ];
    }

    View View(SiteModel site)
    {
        View[] items = [.. Items.Select(item => ItemView(site, item))];
        return new View
        {
            ["count"] = items.Length,
            ["contradicted"] = Items.Any(item => item.Direction == EvidenceDirection.Contradicts),
            ["items"] = items,
            ["groups"] = Items.Zip(items).GroupBy(pair => pair.First.Direction).Select(group => new View
            {
                ["id"] = group.Key,
                ["title"] = EvidenceDirection.Title(group.Key),
                ["items"] = group.Select(pair => pair.Second).ToArray(),
            }).ToArray(),
        };
    }

    static View ItemView(SiteModel site, EvidenceItem item) => new(DocumentView.Case(site, item.Case))
    {
        ["direction"] = EvidenceDirection.View(item.Direction),
        ["note"] = item.Note ?? "",
    };
}

/// <summary>What one case says about a lesson.</summary>
/// <param name="Case">The case; never an invented one.</param>
/// <param name="Direction">One of <see cref="EvidenceDirection"/>.</param>
/// <param name="Note">Why, in the lesson's words; null when it does not say.</param>
public sealed record EvidenceItem(StudiedCase Case, string Direction, string? Note);
