using System.Collections.Immutable;
using System.Globalization;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Cli.Reports;

/// <summary>Writes diagnostics for people: a line as compilers print it and a line with the hint.</summary>
static class DiagnosticText
{
    const int MostOfACode = 20;

    /// <summary>The diagnostics in order, at most 20 of a code; then how many more of it there are.</summary>
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, bool colour)
    {
        var seen = new SortedDictionary<string, (int Count, string Title)>(StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            int count = seen.GetValueOrDefault(diagnostic.Code).Count + 1;
            seen[diagnostic.Code] = (count, diagnostic.Descriptor.Title);
            if (count <= MostOfACode) Write(diagnostic, writer, colour);
        }
        foreach ((string code, (int count, string title)) in seen)
            if (count > MostOfACode)
                writer.WriteLine($"... and {(count - MostOfACode).ToString(CultureInfo.InvariantCulture)} more {code} ({title}); --format json lists all");
    }

    /// <summary>One diagnostic and its hint.</summary>
    public static void Write(Diagnostic diagnostic, TextWriter writer, bool colour)
    {
        string line = VisibleText.Of(diagnostic.ToString());
        writer.WriteLine(colour ? Coloured(diagnostic, line) : line);
        if (diagnostic.Hint is { } hint) writer.WriteLine($"    {VisibleText.Of(hint)}");
    }

    /// <summary>How many there are: <c>2 errors, 1 warning</c>; <c>no problems</c> without any.</summary>
    public static string Summary(ImmutableArray<Diagnostic> diagnostics)
    {
        string counts = string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Notice }
            .Select(severity => diagnostics.Where(d => d.Severity == severity).ToArray())
            .Where(found => found.Length > 0)
            .Select(found => Count(found.Length, found[0].SeverityName)));
        return counts.Length > 0 ? counts : "no problems";
    }

    /// <summary>A number and its noun, in the plural where it must be.</summary>
    public static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    static string Coloured(Diagnostic diagnostic, string line)
    {
        string word = $"{diagnostic.SeverityName} {diagnostic.Code}";
        int at = line.IndexOf(word, StringComparison.Ordinal);
        string start = diagnostic.Severity switch { Severity.Error => "\e[1;31m", Severity.Warning => "\e[1;33m", _ => "\e[1;36m" };
        return $"{line[..at]}{start}{word}\e[0m{line[(at + word.Length)..]}";
    }
}
