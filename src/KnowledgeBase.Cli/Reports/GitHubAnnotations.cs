namespace KnowledgeBase.Cli.Reports;

/// <summary>
/// Writes diagnostics as workflow commands, which GitHub Actions shows at the lines of a pull request. Content must not be able to
/// write a command of its own: everything that could end a property or a line is escaped as GitHub's toolkit does.
/// </summary>
static class GitHubAnnotations
{
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics) writer.WriteLine(Command(diagnostic));
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
