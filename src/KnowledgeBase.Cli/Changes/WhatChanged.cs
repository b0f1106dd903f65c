using KnowledgeBase.Cli.Git;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Changes;

/// <summary>Leaves of a report what a change brought: the same check of the files as they were says what stood before.</summary>
static class WhatChanged
{
    /// <summary>The report without what stood before; where the settings of then have errors, nothing is known of then, and everything stays.</summary>
    /// <param name="report">What is said of the files as they are.</param>
    /// <param name="opened">The knowledge base of <paramref name="report"/>.</param>
    /// <param name="start">Where the change began.</param>
    /// <param name="cancellation">Ends the check.</param>
    public static BuildReport In(BuildReport report, Opened opened, ChangeStart start, CancellationToken cancellation)
    {
        using var files = new CommitFiles(start);
        Opened before = opened.With(files);
        if (before.Diagnostics.HasErrors)
        {
            opened.Session.Say($"The settings at {start.Short} have errors, so that nothing is known of what stood before: everything is reported.");
            return report;
        }
        ImmutableArray<Diagnostic> said = before.Builder(null, cancellation).Check().Diagnostics;
        Dictionary<string, string> renamed = RenamedFiles.Between(said.Select(d => d.Location.Path), files, opened.Parts.Files, opened.Parts.Options.InputPaths);
        return report with { Diagnostics = BroughtByChange.Of((said, files), (report.Diagnostics, opened.Parts.Files), renamed) };
    }
}
