using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.Serve;

/// <summary>One answer to a save.</summary>
/// <param name="Site">What can be shown at once.</param>
/// <param name="Finish">Gives all diagnostics, those too that only making every page tells.</param>
sealed record ServedRound(PreviewSite Site, Func<CancellationToken, ImmutableArray<Diagnostic>> Finish);
