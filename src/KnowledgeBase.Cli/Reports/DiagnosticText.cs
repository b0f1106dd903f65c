namespace KnowledgeBase.Cli.Reports;

/// <summary>Writes diagnostics for people: a line as compilers print it, the line of the file where that helps, and a line with the hint.</summary>
static class DiagnosticText
{
    const int MostOfACode = 20;

    /// <summary>Notices, warnings, then errors, so that what must be mended stands last; at most 20 of a code, then how many more of it there are.</summary>
    /// <param name="diagnostics">Sorted.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="colour">True where colours and links are shown.</param>
    /// <param name="lines">Shows the lines of the files; null for none.</param>
    /// <param name="help">What the codes link to; null for nothing.</param>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, bool colour, SourceLines? lines = null, HelpAddress? help = null)
    {
        var seen = new SortedDictionary<string, (int Count, string Title)>(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(d => d.Severity))
        {
            int count = seen.GetValueOrDefault(diagnostic.Code).Count + 1;
            seen[diagnostic.Code] = (count, diagnostic.Descriptor.Title);
            if (count <= MostOfACode) Write(diagnostic, writer, colour, lines, help);
        }
        foreach ((string code, (int count, string title)) in seen)
            if (count > MostOfACode)
                writer.WriteLine($"... and {(count - MostOfACode).ToString(CultureInfo.InvariantCulture)} more {code} ({title}); --format json lists all");
    }

    /// <summary>One diagnostic and its hint.</summary>
    public static void Write(Diagnostic diagnostic, TextWriter writer, bool colour, SourceLines? lines = null, HelpAddress? help = null)
    {
        string line = VisibleText.Of(diagnostic.ToString());
        writer.WriteLine(colour ? Coloured(diagnostic, line, help) : line);
        foreach (string shown in lines?.Of(diagnostic.Location) ?? []) writer.WriteLine(shown);
        if (diagnostic.Hint is { } hint) writer.WriteLine($"    {VisibleText.Of(hint)}");
    }

    /// <summary>How many there are: <c>2 errors, 1 warning; 3 notices</c>. Notices are no problems: <c>no problems; 3 notices</c>.</summary>
    public static string Summary(ImmutableArray<Diagnostic> diagnostics)
    {
        string problems = string.Join(", ", Counts(diagnostics, Severity.Error, Severity.Warning));
        return string.Join("; ", [problems.Length > 0 ? problems : "no problems", .. Counts(diagnostics, Severity.Notice)]);
    }

    /// <summary>A number and its noun, in the plural where it must be.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    static IEnumerable<string> Counts(ImmutableArray<Diagnostic> diagnostics, params Severity[] severities) => severities
        .Select(severity => diagnostics.Where(d => d.Severity == severity).ToArray())
        .Where(found => found.Length > 0)
        .Select(found => Count(found.Length, found[0].SeverityName));

    static string Coloured(Diagnostic diagnostic, string line, HelpAddress? help)
    {
        string word = $"{diagnostic.SeverityName} {diagnostic.Code}";
        int at = line.IndexOf(word, StringComparison.Ordinal);
        string start = diagnostic.Severity switch { Severity.Error => "\e[1;31m", Severity.Warning => "\e[1;33m", _ => "\e[1;36m" };
        return $"{line[..at]}{start}{Linked(word, help?.Of(diagnostic.Descriptor))}\e[0m{line[(at + word.Length)..]}";
    }

    // A hyperlink of terminals (OSC 8); those that do not know it show the word.
    static string Linked(string word, string? address) => address is null ? word : $"\e]8;;{address}\e\\{word}\e]8;;\e\\";
}
