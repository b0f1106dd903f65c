using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.Desk;

/// <summary>
/// Writes the editors' desk as the body of one issue of a code host, within what it takes; every section gives up the same number of items.
/// Nothing in it but the content changes from one day to the next.
/// </summary>
static class DeskMarkdown
{
    /// <summary>Characters that GitHub takes as the body of an issue.</summary>
    public const int Limit = 65_536;

    // Text of a few items may be longer than that of many.
    static readonly ImmutableArray<int> Rooms = [int.MaxValue, 200, 100, 50, 25, 10, 5, 2, 1, 0];

    public static string Of(DeskReport report) => Rooms.Select(most => Page(report, most)).First(page => page.Length <= Limit);

    static string Page(DeskReport report, int most)
    {
        DeskSection[] sections = [.. report.Sections.Where(section => !section.Items.IsEmpty)];
        var page = new StringBuilder(sections.Length == 0
            ? "Nothing waits for an editor.\n"
            : "What waits for an editor. `kb report` says the same, and `kb serve` shows it as a page.\n");
        foreach (DeskSection section in sections)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {section.Title} ({section.Items.Length})\n\n{section.Help}\n\n");
            foreach (DeskItem item in section.Items.Take(most)) page.Append(Line(item));
            if (section.Items.Length > most)
                page.Append(CultureInfo.InvariantCulture, $"- and {section.Items.Length - most} more, for which there is no room here\n");
        }
        return page.ToString();
    }

    static string Line(DeskItem item)
    {
        string place = item.Location.Position is { } at ? FormattableString.Invariant($", line {at.Line}") : "";
        string file = item.Title == item.Location.Path || item.Location.Path.Length == 0 ? "" : $" (<code>{HostText.Of(item.Location.Path)}</code>{place})";
        string people = item.People.IsEmpty ? "" : $" Ask {HostText.Of(string.Join("; ", item.People))}.";
        return $"- **{HostText.Of(item.Title)}**{file}: {HostText.Of(item.Words)}.{people}\n";
    }
}
