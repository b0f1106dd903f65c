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
        var mending = Mending.Of(opened, asked.Of, asked.Means, tidy, cancellation);
        var before = mending.Files.ToImmutableSortedDictionary(f => f.Key, f => opened.Parts.Files.Read(f.Key), StringComparer.Ordinal);
        foreach ((string path, byte[] bytes) in mending.Files) Show(session.Terminal, mending.Before.Hidden, path, before[path], bytes);
        foreach (string path in mending.Left) session.Say($"{VisibleText.Of(path)} is left as it is: mending it would have brought new problems.");
        if (mending.Files.IsEmpty) session.Say("There is nothing to mend for certain.");
        bool written = !mending.Files.IsEmpty && (yes || IsWanted(session, mending.Files.Count));
        if (written) Write(session, mending.Files, before);
        else if (!mending.Files.IsEmpty) session.Say($"Nothing was written. To write it: kb check --fix --yes{(tidy ? " --tidy" : "")}{string.Concat(paths.Select(p => $" {VisibleText.Of(p)}"))}");
        BuildReport report = written || mending.Files.IsEmpty ? mending.Report : mending.Before;
        ImmutableArray<Diagnostic> said = asked.Of(report);
        if (written || mending.Files.IsEmpty)
            DiagnosticText.Write([.. said.Where(d => d.Severity > Severity.Notice)], session.Terminal.Error, session.Terminal.ErrorColour);
        session.Say($"{(written ? "Left" : "Found")}: {DiagnosticText.Summary(said)}.");
        return ExitCodes.Of(said, session.WarningsAsErrors);
    }

    static bool IsWanted(Session session, int files)
    {
        if (session.Terminal.In is not { } answers) return false;
        session.Terminal.Error.Write($"Write {DiagnosticText.Count(files, "file")}? [y/N] ");
        return answers.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }

    static void Write(Session session, ImmutableSortedDictionary<string, byte[]> files, ImmutableSortedDictionary<string, byte[]> before)
    {
        foreach ((string path, byte[] bytes) in files)
        {
            string full = Path.Combine(session.Root, path);
            if (!File.ReadAllBytes(full).AsSpan().SequenceEqual(before[path])) throw new UsageException($"'{path}' was saved in the meantime", "It was not written, nor what comes after it. Run the command again.");
            WholeFiles.Write(full, bytes);
        }
        session.Say($"{DiagnosticText.Count(files.Count, "file")} written.");
    }

    /// <summary>As it is where it may be kept and applied, but for what nobody may repeat; with everything visible where a person reads it.</summary>
    static void Show(Terminal terminal, HiddenValues hidden, string path, byte[] before, byte[] after)
    {
        string diff = hidden.Mask(UnifiedDiff.Of(path, Utf8Text.Decode(before, out _)!, Utf8Text.Decode(after, out _)!));
        terminal.Out.Write(terminal.OutColumns is null ? diff : string.Join('\n', diff.Split('\n').Select(VisibleText.Of)));
    }
}
