using KnowledgeBase.CaseStudies.Desk;

namespace KnowledgeBase.Cli.Desk;

/// <summary>Writes the editors' desk for a terminal: every section, of each at most 20 items.</summary>
static class DeskText
{
    const int MostOfASection = 20;

    public static void Write(DeskReport report, TextWriter output)
    {
        foreach (DeskSection section in report.Sections)
        {
            output.WriteLine($"{section.Title}: {Count(section.Items.Length)}");
            if (section.Items.IsEmpty) continue;
            output.WriteLine($"    {section.Help}");
            foreach (DeskItem item in section.Items.Take(MostOfASection)) Write(item, output);
            if (section.Items.Length > MostOfASection)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ... and {section.Items.Length - MostOfASection} more; --format json lists all"));
            output.WriteLine();
        }
    }

    static void Write(DeskItem item, TextWriter output)
    {
        string place = item.Location.Position is { } position ? FormattableString.Invariant($"{item.Location.Path}:{position.Line}") : item.Location.Path;
        output.WriteLine(VisibleText.Of(item.Title == item.Location.Path || place.Length == 0 ? $"  {item.Title}" : $"  {place}: {item.Title}"));
        output.WriteLine(VisibleText.Of($"      {item.Words}"));
        if (!item.People.IsEmpty) output.WriteLine(VisibleText.Of($"      ask {string.Join("; ", item.People)}"));
    }

    static string Count(int number) => number == 0 ? "none" : number.ToString(CultureInfo.InvariantCulture);
}
