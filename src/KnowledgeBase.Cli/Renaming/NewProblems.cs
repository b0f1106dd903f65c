using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Resolve;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>What a check would say after a renaming that it does not say before.</summary>
static class NewProblems
{
    // A name that was overlooked still leads to the document, with a notice.
    static readonly ImmutableArray<DiagnosticDescriptor> Notices = [ResolveDiagnostics.OldId];

    /// <summary>The errors and warnings of which a file has more than before, wherever it was then; all as errors.</summary>
    public static IEnumerable<Diagnostic> In(BuildReport after, BuildReport before, Moves moves)
    {
        ILookup<(string, string), string> known = before.Diagnostics.ToLookup(d => (moves.Now(d.Location.Path), d.Code), d => d.Message);
        return
            from diagnostic in after.Diagnostics
            where diagnostic.Severity > Severity.Notice || Notices.Contains(diagnostic.Descriptor)
            group diagnostic by (diagnostic.Location.Path, diagnostic.Code) into kind
            where kind.Count() > known[kind.Key].Count()
            from diagnostic in kind
            where !known[kind.Key].Contains(diagnostic.Message)
            select diagnostic with { Severity = Severity.Error };
    }
}
