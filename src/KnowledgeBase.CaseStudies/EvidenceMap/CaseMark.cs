using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.EvidenceMap;

/// <summary>One case in a cell of the map: its shape says what it found for the group, its fill how well it could tell.</summary>
/// <param name="Case">The case.</param>
/// <param name="Direction">Term of the list of result directions, or <see cref="MapDirection.Measured"/>.</param>
/// <param name="Grade">Term of the list of evidence grades.</param>
public sealed record CaseMark(StudiedCase Case, string Direction, string Grade)
{
    /// <summary>The id a case without a grade stands under: the list's own word for "not evaluated".</summary>
    const string NoGrade = "e0";

    /// <summary>The marks of a cell: by direction in the order of the list, the strongest evidence first, ties by address.</summary>
    public static ImmutableArray<CaseMark> Of(SiteModel site, EvidenceCell cell)
    {
        ImmutableArray<CaseMark> marks = [.. cell.Cases.Select(c => new CaseMark(c, MapDirection.Of(c, cell.Group), c.Study.EvidenceGrade ?? NoGrade))];
        ImmutableArray<string> directions = site.InOrder(Vocabularies.ResultDirections, marks.Select(m => m.Direction));
        ImmutableArray<string> grades = site.InOrder(Vocabularies.EvidenceGrades, marks.Select(m => m.Grade));
        return [.. marks.OrderBy(m => directions.IndexOf(m.Direction)).ThenByDescending(m => grades.IndexOf(m.Grade)).ThenBy(m => m.Case.Document.Address)];
    }

    /// <summary>What templates see: <c>title</c>, <c>url</c>, <c>direction</c> and <c>grade</c> (terms), <c>label</c>.</summary>
    public View View(SiteModel site)
    {
        View direction = MapDirection.View(site, Direction), grade = ValueViews.Of(site.Term(Vocabularies.EvidenceGrades, Grade));
        return new View
        {
            ["title"] = Case.Document.Title,
            ["url"] = site.Settings.Href(Case.Document.Address),
            ["direction"] = direction,
            ["grade"] = grade,
            ["label"] = Label(Case.Document.Title, (string)direction["label"]!, (string)grade["label"]!),
        };
    }

    /// <summary>"Compassionate Frome: improved, comparison group or area".</summary>
    public static string Label(string title, string direction, string grade) => $"{title}: {Lower(direction)}, {Lower(grade)}";

    // Only the first letter: a label may hold a name, or RCT.
    static string Lower(string label) =>
        label.Length < 2 || char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
