namespace KnowledgeBase.Cli.Reports;

/// <summary>Writes a diagnostic and its hint as one line, which an editor can take apart whatever the message holds.</summary>
static class DiagnosticLine
{
    /// <summary><c>path:line:column: severity code: message. hint</c>; line 1 where the whole file is meant, and no place where the run is.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;
        Diagnostic placed = location is { Path.Length: > 0, Position: null } ? diagnostic with { Location = location with { Position = TextPosition.Start } } : diagnostic;
        return VisibleText.Of(placed.Hint is { } hint ? $"{placed}. {hint}" : placed.ToString());
    }
}
