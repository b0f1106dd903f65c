using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Cache;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Publish;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Opens the index of the published site. It is made when somebody first asks it, of what the build kept; where that is not there, the site is built.</summary>
static class PublishedIndex
{
    const string Unfinished = ".new";

    static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>The index; or null and the exit code, when building was needed and the content has errors.</summary>
    public static (SearchIndex? Index, ExitCode Refused) Open(Session session, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return (null, refused);
        OpenedIndex found = Find(opened, cancellation);
        if (found.Index is { } index)
        {
            if (IsOlderThanContent(opened)) session.Say("The content is newer than the published site: these are results of the site. To renew it: kb build");
            return (index, ExitCode.Ok);
        }
        session.Say($"Building: {found.Problem}.");
        // Nothing that earlier builds kept is to be trusted now.
        BuildReport report = BuildCommand.Site(Opened.Of(session), force: false, noCache: true, cancellation);
        if (!report.Published)
        {
            // Who searches wants to know why there is nothing to search, not everything that could be better.
            DiagnosticText.Write([.. report.Diagnostics.Where(d => d.Severity == Severity.Error)], session.Terminal.Error, session.Terminal.ErrorColour);
            return (null, ExitCodes.Of(report.Diagnostics, session.WarningsAsErrors));
        }
        OpenedIndex built = Find(opened, cancellation);
        return built.Index is { } ready ? (ready, ExitCode.Ok) : throw new IOException($"the site was built and still {built.Problem}");
    }

    /// <summary>The index of the site as it is; made where it is not there, or damaged.</summary>
    static OpenedIndex Find(Opened opened, CancellationToken cancellation)
    {
        string manifestPath = Path.Combine(opened.OutputFolder, LuceneIndexer.ManifestPath);
        if (Generation.Of(opened.OutputFolder) is null || !File.Exists(manifestPath)) return new OpenedIndex(null, "no site has been published yet");
        byte[] manifest = File.ReadAllBytes(manifestPath);
        string folder = Path.Combine(new CacheFolder(opened.CacheFolder).Index, LuceneIndexer.NameOf(manifest));
        OpenedIndex found = SearchIndex.Open(folder);
        return found.Index is not null || !Make(opened, manifest, folder, cancellation) ? found : SearchIndex.Open(folder);
    }

    static bool Make(Opened opened, byte[] manifest, string folder, CancellationToken cancellation)
    {
        opened.CheckFolders();
        using var kept = SearchCache.Open(new CacheFolder(opened.CacheFolder), opened.Parts.Plugins, opened.Parts.Options, opened.Parts.Files);
        string unfinished = $"{folder}-{Environment.ProcessId}{Unfinished}";
        Delete(unfinished);
        Directory.CreateDirectory(unfinished);
        try
        {
            if (!LuceneIndexer.WriteIndex(manifest, kept, unfinished, cancellation)) return false;
            foreach (DirectoryInfo other in new DirectoryInfo(Path.GetDirectoryName(folder)!).EnumerateDirectories().Where(IsOld)) other.Delete(recursive: true);
            Directory.Move(unfinished, folder);
            return true;
        }
        finally
        {
            Delete(unfinished);
        }
    }

    /// <summary>Indexes of other sites, damaged ones, and what a process left that was killed; not what another one is making now.</summary>
    static bool IsOld(DirectoryInfo index) => !index.Name.EndsWith(Unfinished, StringComparison.Ordinal) || DateTime.UtcNow - index.LastWriteTimeUtc > Abandoned;

    static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    // Every build that publishes, or finds nothing changed, leaves its mark.
    static bool IsOlderThanContent(Opened opened)
    {
        DateTime built = File.GetLastWriteTimeUtc(new CacheFolder(opened.CacheFolder).Last);
        var below = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        return opened.Parts.Options.InputPaths
            .Select(input => new DirectoryInfo(Path.Combine(opened.Session.Root, input)))
            .Where(folder => folder.Exists)
            .SelectMany(folder => folder.EnumerateFileSystemInfos("*", below))
            .Append(new FileInfo(Path.Combine(opened.Session.Root, SiteOptions.FileName)))
            .Any(file => file.LastWriteTimeUtc > built);
    }
}
