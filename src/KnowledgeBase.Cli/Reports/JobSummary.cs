namespace KnowledgeBase.Cli.Reports;

/// <summary>
/// Writes diagnostics as the Markdown page that code hosts show for a run: the whole list, the worst first. What comes from content is
/// letters, digits and numbers of characters, so that it can neither form Markdown or HTML nor name anybody.
/// </summary>
static class JobSummary
{
    /// <summary>What GitHub takes of one step; more, and it shows nothing.</summary>
    public const int Limit = 1024 * 1024;

    const int ForTheEnd = 200;

    /// <summary>The page, at most <paramref name="room"/> bytes of it in UTF-8; where the list is cut, it says how much is missing.</summary>
    /// <param name="diagnostics">Sorted.</param>
    /// <param name="headline">What was found, in a sentence or two.</param>
    /// <param name="help">Where codes are explained.</param>
    /// <param name="room">Bytes there are.</param>
    public static string Of(ImmutableArray<Diagnostic> diagnostics, string headline, HelpAddress help, int room = Limit)
    {
        var page = new StringBuilder();
        room -= ForTheEnd;
        int missing = 0;
        Add($"## kb check\n\n{HostText.Of(headline)}\n");
        foreach ((Severity severity, string heading) in new[] { (Severity.Error, "### Errors: nothing is published until they are mended"), (Severity.Warning, "### Warnings: probably mistakes"), (Severity.Notice, "### Notices: advice") })
        {
            Diagnostic[] found = [.. diagnostics.Where(d => d.Severity == severity)];
            if (found.Length > 0) Add($"\n{heading}\n\n");
            foreach (Diagnostic diagnostic in found)
                if (!Add(Item(diagnostic, help))) missing++;
        }
        if (missing > 0) page.Append(CultureInfo.InvariantCulture, $"\n… and {missing} more, for which there is no room here; `kb check` lists all.\n");
        return page.ToString();

        bool Add(string text)
        {
            room -= Encoding.UTF8.GetByteCount(text);
            if (room >= 0) page.Append(text);
            return room >= 0;
        }
    }

    static string Item(Diagnostic diagnostic, HelpAddress help)
    {
        Location location = diagnostic.Location;
        string place = location.Position is { } at ? FormattableString.Invariant($", line {at.Line}, column {at.Column}") : "";
        string where = location.Path.Length > 0 ? $"<code>{HostText.Of(location.Path)}</code>{place}: " : "";
        string hint = diagnostic.Hint is { Length: > 0 } text ? " " + HostText.Of(text) : "";
        string code = help.IsAbsolute ? $"[{diagnostic.Code}]({help.Of(diagnostic.Descriptor)})" : diagnostic.Code;
        return $"- {where}{HostText.Of(diagnostic.Message + FullStop.After(diagnostic.Message))}{hint} ({code})\n";
    }
}
