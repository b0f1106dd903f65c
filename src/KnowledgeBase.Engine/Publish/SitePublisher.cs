using KnowledgeBase.Engine.Plan;

namespace KnowledgeBase.Engine.Publish;

/// <summary>
/// Publishes a plan all or nothing: the new generation is staged beside the site, then exchanged with it in one step. A failed,
/// killed or disk-full build leaves the last site, whole; the generation before stays in the cache until the next build begins.
/// </summary>
sealed class SitePublisher
{
    readonly string site;
    readonly string cache;
    readonly string staging;

    public SitePublisher(string site, string cache)
    {
        this.site = site;
        this.cache = cache;
        // The exchange needs one file system; an output outside the root may lie on another than the cache.
        bool near = site.StartsWith(Path.GetDirectoryName(cache) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        staging = near ? Path.Combine(cache, "staging") : site + ".kb-staging";
    }

    string Staged => Path.Combine(staging, "site");

    string ManifestPath(string generation) => Path.Combine(cache, "generations", generation);

    /// <summary>An empty folder for the index of the generation being built. What was staged before makes room for it.</summary>
    public string PrepareIndexFolder()
    {
        DeleteFolder(staging);
        string folder = Path.Combine(cache, "index", "next");
        DeleteFolder(folder);
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>Publishes the plan together with the index in <paramref name="indexFolder"/>.</summary>
    /// <exception cref="IOException">Nothing has changed then.</exception>
    public PublishResult Publish(OutputPlan plan, string indexFolder, bool force)
    {
        FolderExchange.Recover(site);
        OutputGuard.Check(site, Path.GetDirectoryName(cache)!);
        string? before = Generation.Of(site);
        SiteManifest? known = before is null ? null : SiteManifest.Load(ManifestPath(before));
        SiteManifest old = known ?? SiteManifest.Of([]);
        var planned = SiteManifest.Of(plan.Files);
        int removed = old.Files.Keys.Count(path => !planned.Files.ContainsKey(path));

        // Without a list nobody knows what became of the files since.
        if (!force && known?.Generation == planned.Generation && known.Files.All(f => f.Value.IsStill(new FileInfo(OnDisk(site, f.Key)))))
        {
            MoveIndex(indexFolder, planned.Generation);
            return new PublishResult(0, plan.Files.Length, 0);
        }
        (SiteManifest manifest, int written) = Stage(plan, planned, force ? SiteManifest.Of([]) : old);
        MoveIndex(indexFolder, manifest.Generation);
        Directory.CreateDirectory(Path.GetDirectoryName(ManifestPath(manifest.Generation))!);
        manifest.Save(ManifestPath(manifest.Generation));
        DiskSync.Flush(ManifestPath(manifest.Generation));
        FolderExchange.Swap(Staged, site);
        Forget(keep: [manifest.Generation, before ?? ""]);
        return new PublishResult(written, plan.Files.Length - written, removed);
    }

    (SiteManifest Manifest, int Written) Stage(OutputPlan plan, SiteManifest planned, SiteManifest old)
    {
        foreach (string folder in plan.Files.Select(f => Path.GetDirectoryName(OnDisk(Staged, f.Path))!).Append(Staged).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(folder);
        long[] ticks = new long[plan.Files.Length];
        int written = 0;
        Parallel.For(0, plan.Files.Length, i =>
        {
            OutputFile file = plan.Files[i];
            string path = OnDisk(Staged, file.Path), published = OnDisk(site, file.Path);
            if (!(old.Files.TryGetValue(file.Path, out ManifestEntry entry) && entry.Hash == planned.Files[file.Path].Hash &&
                  entry.IsStill(new FileInfo(published)) && HardLink.TryMake(published, path)))
            {
                using (FileStream stream = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0)) stream.Write(file.Content.Span);
                Interlocked.Increment(ref written);
            }
            ticks[i] = File.GetLastWriteTimeUtc(path).Ticks;
        });
        File.WriteAllBytes(Path.Combine(Staged, Generation.File), Generation.Bytes(planned.Generation));
        SiteManifest manifest = planned with
        {
            Files = planned.Files.SetItems(plan.Files.Select((file, i) =>
                KeyValuePair.Create(file.Path, planned.Files[file.Path] with { WrittenTicks = ticks[i] }))),
        };
        return (manifest, written);
    }

    void MoveIndex(string indexFolder, string generation)
    {
        string target = Generation.IndexFolder(cache, generation);
        DeleteFolder(target);
        Directory.Move(indexFolder, target);
    }

    /// <summary>Deletes what belongs to generations before the last two.</summary>
    void Forget(string[] keep)
    {
        foreach (string folder in Directory.EnumerateDirectories(Path.Combine(cache, "index")).Where(f => !keep.Contains(Path.GetFileName(f))))
            DeleteFolder(folder);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(cache, "generations")).Where(f => !keep.Contains(Path.GetFileName(f))))
            File.Delete(file);
    }

    static string OnDisk(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
