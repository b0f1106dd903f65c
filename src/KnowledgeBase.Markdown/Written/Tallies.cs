using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Written;

/// <summary>The kinds of slips in one file, each counted by itself.</summary>
sealed class Tallies
{
    readonly Dictionary<(string Code, string Kind), Tally> kinds = [];

    /// <summary>Counts one of a kind.</summary>
    public void Add(DiagnosticDescriptor descriptor, string kind, TextPosition place, string message, string? hint = null)
    {
        if (!kinds.TryGetValue((descriptor.Code, kind), out Tally? tally)) kinds.Add((descriptor.Code, kind), tally = new Tally(descriptor));
        tally.Add(place, message, hint);
    }

    /// <summary>Says each.</summary>
    public void Report(FileReport report)
    {
        foreach (Tally tally in kinds.Values) tally.Report(report);
    }
}
