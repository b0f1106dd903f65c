using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Fixing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb check --fix</c>: shows what can be mended for certain, and writes it when told to.</summary>
static class FixRun
{
    /// <summary>Shows the difference; writes it with <paramref name="yes"/> or when a person at the terminal says so, and then says what is left.</summary>
    public static ExitCode Run(Session session, string[] paths, bool yes, bool tidy, CancellationToken cancellation)
    {
        var asked = AskedPaths.Of(paths, session);
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        asked.CheckAreRead(opened.Parts.Options);
        var mending = Mending.Of(opened, asked.Of, asked.IsMeant, tidy, cancellation);
        var before = mending.Files.ToImmutableSortedDictionary(f => f.Key, byte[]? (f) => opened.Parts.Files.Read(f.Key), StringComparer.Ordinal);
        foreach ((string path, byte[]? bytes) in mending.Files) ShownDifference.Write(session.Terminal, mending.Before.Hidden, UnifiedDiff.Of(path, Text(before[path]!), Text(bytes!)));
        foreach (string path in mending.Left) session.Say($"{VisibleText.Of(path)} is left as it is: mending it would have brought new problems.");
        if (mending.Files.IsEmpty) session.Say("There is nothing to mend for certain.");
        bool written = !mending.Files.IsEmpty && (yes || ShownDifference.IsWanted(session.Terminal, $"Write {DiagnosticText.Count(mending.Files.Count, "file")}?"));
        if (written)
        {
            new WholeChange(session.Root, before, mending.Files).Write();
            session.Say($"{DiagnosticText.Count(mending.Files.Count, "file")} written.");
        }
        else if (!mending.Files.IsEmpty)
            session.Say($"Nothing was written. To write it: kb check --fix --yes{(tidy ? " --tidy" : "")}{string.Concat(paths.Select(p => $" {VisibleText.Of(p)}"))}");
        BuildReport report = written || mending.Files.IsEmpty ? mending.Report : mending.Before;
        ImmutableArray<Diagnostic> said = asked.Of(report);
        if (written || mending.Files.IsEmpty)
            DiagnosticText.Write([.. said.Where(d => d.Severity > Severity.Notice)], session.Terminal.Error, session.Terminal.ErrorColour);
        session.Say($"{(written ? "Left" : "Found")}: {DiagnosticText.Summary(said)}.");
        return ExitCodes.Of(said, session.WarningsAsErrors);
    }

    static string Text(byte[] bytes) => Utf8Text.Decode(bytes, out _)!;
}
