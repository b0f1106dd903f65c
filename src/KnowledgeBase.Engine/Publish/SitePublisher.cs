using KnowledgeBase.Engine.Cache;
using KnowledgeBase.Engine.Plan;

namespace KnowledgeBase.Engine.Publish;

/// <summary>
/// Publishes a site all or nothing: the new generation is staged beside the site, then exchanged with it in one step. A failed,
/// killed or disk-full build leaves the last site, whole; the generation before stays beside it and is what the next build begins from.
/// </summary>
sealed class SitePublisher
{
    readonly string site;
    readonly string cache;
    readonly string staging;
    readonly SiteManifest? published;
    readonly SiteManifest? before;

    /// <param name="site">Full path of the folder that the site replaces.</param>
    /// <param name="cache">Full path of the folder of staging and lock.</param>
    /// <param name="force">Writes every file anew.</param>
    /// <exception cref="Running.RunStoppedException">The site's folder is not a build's own.</exception>
    public SitePublisher(string site, string cache, bool force)
    {
        this.site = site;
        this.cache = cache;
        // The exchange needs one file system; an output outside the root may lie on another than the cache.
        bool near = site.StartsWith(Path.GetDirectoryName(cache) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        staging = Path.Combine(near ? new CacheFolder(cache).Staging : site + ".kb-staging", "site");
        FolderExchange.Recover(site);
        OutputGuard.Check(site, Path.GetDirectoryName(cache)!);
        // Without a list nobody knows what became of the files since.
        published = force ? null : ManifestOf(site, cache);
        before = force ? null : ManifestOf(staging, cache);
        if (before is null) DeleteFolder(staging);
    }

    /// <summary>What is published, where it is the generation asked for and still as it was written; null where that is not known for certain. Cost O(files).</summary>
    public SiteManifest? Still(string generation) => published?.Generation == generation && IsStill(published) ? published : null;

    /// <summary>The folder that a plan's files are to be put in.</summary>
    /// <param name="plan">The files.</param>
    /// <param name="byKeys">Whether files are taken over that were made from the same key.</param>
    /// <param name="verification">Which of them are to be tried.</param>
    public StagingFolder Stage(OutputPlan plan, bool byKeys, Verification verification) =>
        new(staging, site, published ?? SiteManifest.Empty, before ?? SiteManifest.Empty, plan.Files.Select(f => f.Path), byKeys, verification);

    /// <summary>What the site at <paramref name="site"/> consists of; nothing where that is not known.</summary>
    public static SiteManifest Published(string site, string cache) => ManifestOf(site, cache) ?? SiteManifest.Empty;

    /// <summary>Publishes what was staged.</summary>
    /// <exception cref="IOException">Nothing has changed then.</exception>
    public PublishResult Publish(StagingFolder staged)
    {
        SiteManifest next = staged.Finish();
        if (published is { } now && now.Generation == next.Generation && IsStill(now))
        {
            // The files are the same, and may be made from something else.
            Save(now.WithKeysOf(next));
            return new PublishResult(next.Generation, 0, next.Files.Count, 0);
        }
        Save(next);
        string last = Generation.Of(site) ?? "";
        FolderExchange.Swap(staging, site);
        Forget(keep: [next.Generation, last]);
        SiteManifest old = published ?? SiteManifest.Empty;
        int unchanged = next.Files.Count(f => old.Files.TryGetValue(f.Key, out ManifestEntry entry) && entry.IsSameFile(f.Value));
        return new PublishResult(next.Generation, next.Files.Count - unchanged, unchanged, old.Files.Keys.Count(path => !next.Files.ContainsKey(path)));
    }

    bool IsStill(SiteManifest manifest) => manifest.Files.All(f => f.Value.IsStill(new FileInfo(StagingFolder.OnDisk(site, f.Key))));

    void Save(SiteManifest manifest)
    {
        string path = ManifestPath(cache, manifest.Generation);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        manifest.Save(path);
        DiskSync.Flush(path);
    }

    static string ManifestPath(string cache, string generation) => Path.Combine(new CacheFolder(cache).Generations, generation);

    static SiteManifest? ManifestOf(string folder, string cache) =>
        new DirectoryInfo(folder).LinkTarget is null && Generation.Of(folder) is { } generation ? SiteManifest.Load(ManifestPath(cache, generation)) : null;

    /// <summary>Deletes what belongs to generations before the last two.</summary>
    void Forget(string[] keep)
    {
        foreach (string file in Directory.EnumerateFiles(new CacheFolder(cache).Generations).Where(f => !keep.Contains(Path.GetFileName(f))))
            File.Delete(file);
    }

    static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
