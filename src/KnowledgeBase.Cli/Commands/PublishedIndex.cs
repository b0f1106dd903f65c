using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Publish;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Opens the index that belongs to the published site, and builds both where there is none that can be trusted.</summary>
static class PublishedIndex
{
    /// <summary>The index; or null and the exit code, when building was needed and the content has errors.</summary>
    public static (SearchIndex? Index, ExitCode Refused) Open(Session session, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return (null, refused);
        OpenedIndex found = Find(opened);
        if (found.Index is { } index)
        {
            if (IsOlderThanContent(opened)) session.Say("The content is newer than the published site: these are results of the site. To renew it: kb build");
            return (index, ExitCode.Ok);
        }
        session.Say($"Building: {found.Problem}.");
        Forget(opened);
        BuildReport report = BuildCommand.Site(Opened.Of(session), force: false, noCache: false, cancellation);
        if (!report.Published)
        {
            // Who searches wants to know why there is nothing to search, not everything that could be better.
            DiagnosticText.Write([.. report.Diagnostics.Where(d => d.Severity == Severity.Error)], session.Terminal.Error, session.Terminal.ErrorColour);
            return (null, ExitCodes.Of(report.Diagnostics, session.WarningsAsErrors));
        }
        OpenedIndex built = Find(opened);
        return built.Index is { } ready ? (ready, ExitCode.Ok) : throw new IOException($"the index was built and still {built.Problem}");
    }

    static OpenedIndex Find(Opened opened) => IndexFolder(opened) is { } folder
        ? SearchIndex.Open(folder)
        : new OpenedIndex(null, "no site has been published yet");

    /// <summary>A build takes an index that is there for a right one.</summary>
    static void Forget(Opened opened)
    {
        opened.CheckFolders();
        using var held = BuildLock.Take(opened.CacheFolder);
        if (IndexFolder(opened) is { } folder && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    static string? IndexFolder(Opened opened) =>
        Generation.Of(opened.OutputFolder) is { } generation ? Generation.IndexFolder(opened.CacheFolder, generation) : null;

    // Every build writes the index anew or lets it count as new, so its folder tells when the last one was, also when no page changed.
    static bool IsOlderThanContent(Opened opened)
    {
        DateTime built = Directory.GetLastWriteTimeUtc(IndexFolder(opened)!);
        var below = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return opened.Parts.Options.InputPaths
            .Select(input => new DirectoryInfo(Path.Combine(opened.Session.Root, input)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => folder.EnumerateFileSystemInfos("*", below))
            .Append(new FileInfo(Path.Combine(opened.Session.Root, SiteOptions.FileName)))
            .Any(file => file.LastWriteTimeUtc > built);
    }
}
