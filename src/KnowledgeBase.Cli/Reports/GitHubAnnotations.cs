namespace KnowledgeBase.Cli.Reports;

/// <summary>
/// Writes diagnostics as workflow commands, which GitHub Actions shows at the lines of a pull request: no more than it shows, the worst
/// first, no notices. Content must not be able to write a command of its own: everything that could end a property or a line is escaped as
/// GitHub's toolkit does.
/// </summary>
static class GitHubAnnotations
{
    // What GitHub shows of one step, for each severity (docs.github.com: workflow commands; actions/toolkit: problem matchers).
    const int Shown = 10;

    /// <summary>Errors, then warnings; then, where some are not shown, one notice that counts them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">Sorted.</param>
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[][] kinds = [.. new[] { Severity.Error, Severity.Warning }.Select(s => diagnostics.Where(d => d.Severity == s).ToArray())];
        foreach (Diagnostic diagnostic in kinds.SelectMany(kind => kind.Take(Shown))) writer.WriteLine(Command(diagnostic));
        string[] more = [.. kinds.Where(kind => kind.Length > Shown).Select(kind => DiagnosticText.Count(kind.Length - Shown, kind[0].SeverityName))];
        if (more.Length > 0)
            writer.WriteLine($"::notice title=kb check::{string.Join(" and ", more)} more than GitHub shows at their lines; 'kb check' lists all of them");
    }

    static string Command(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        string?[] properties =
        [
            location.Path.Length > 0 ? $"file={Property(location.Path)}" : null,
            location.Position is { } line ? string.Create(CultureInfo.InvariantCulture, $"line={line.Line}") : null,
            location.Position is { } column ? string.Create(CultureInfo.InvariantCulture, $"col={column.Column}") : null,
            $"title={Property($"{diagnostic.Code} {diagnostic.Descriptor.Title}")}",
        ];
        string text = VisibleText.Of(diagnostic.Message);
        if (diagnostic.Hint is { } hint) text += "\n" + VisibleText.Of(hint);
        return $"::{diagnostic.SeverityName} {string.Join(',', properties.OfType<string>())}::{Message(text)}";
    }

    static string Property(string text) => Message(VisibleText.Of(text))
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
