using System.Collections.Concurrent;
using System.IO.Hashing;
using KnowledgeBase.Engine.Cache;
using KnowledgeBase.Engine.Plan;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeBase.Engine.Publish;

/// <summary>
/// Where a generation is made before it becomes the site. The folder holds the generation before the last, and only what differs from it is
/// written; where it cannot be trusted, it begins empty. A file that the site has already is the same file under a second name, so none is ever
/// written in place.
/// </summary>
sealed class StagingFolder : ITaker
{
    readonly string folder;
    readonly string site;
    readonly SiteManifest published;
    readonly bool byKeys;
    readonly Verification verification;
    readonly ConcurrentDictionary<string, ManifestEntry> kept = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, ManifestEntry> files = new(StringComparer.Ordinal);

    /// <param name="folder">Full path of the folder.</param>
    /// <param name="site">Full path of the published site, on the same file system.</param>
    /// <param name="published">What the site consists of, or nothing where that is not known.</param>
    /// <param name="before">What the folder consists of, or nothing where that is not known.</param>
    /// <param name="planned">The paths that may be put.</param>
    /// <param name="byKeys">Whether files are taken over that were made from the same key.</param>
    /// <param name="verification">Which of them are to be tried.</param>
    public StagingFolder(string folder, string site, SiteManifest published, SiteManifest before, IEnumerable<string> planned, bool byKeys, Verification verification)
    {
        this.folder = folder;
        this.site = site;
        this.published = published;
        this.byKeys = byKeys;
        this.verification = verification;
        HashSet<string> paths = new(planned, StringComparer.Ordinal);
        HashSet<string> folders = FoldersOf(paths);
        Directory.CreateDirectory(folder);
        // What is being changed is no generation any more, should the build be killed.
        File.Delete(OnDisk(folder, Generation.File));
        CleanUp(new DirectoryInfo(folder), "", before, paths, folders);
        foreach (string needed in folders.Order(StringComparer.Ordinal)) Directory.CreateDirectory(OnDisk(folder, needed));
    }

    public bool TryKeep(string path, UInt128 key)
    {
        if (!byKeys || verification.Tries(key)) return false;
        if (published.Has(path, key)) return TryTake(path, published.Files[path]);
        if (!kept.TryGetValue(path, out ManifestEntry here) || here.Key != key) return false;
        files[path] = here;
        return true;
    }

    /// <summary>Puts a file of the new generation into its place, unless the site has the same, or the folder.</summary>
    public void Put(string path, UInt128? key, ReadOnlyMemory<byte> content)
    {
        UInt128 hash = XxHash128.HashToUInt128(content.Span);
        if (key is { } tried && verification.Tries(tried) && published.Has(path, tried)) verification.Compare(published.Files[path].Hash == hash);
        if (published.Files.TryGetValue(path, out ManifestEntry there) && there.Hash == hash && TryTake(path, there with { Key = key })) return;
        if (kept.TryGetValue(path, out ManifestEntry here) && here.Hash == hash)
        {
            files[path] = here with { Key = key };
            return;
        }
        Delete(path);
        files[path] = Written(OnDisk(folder, path), content.Span, hash, key);
    }

    /// <summary>What the folder consists of, now that everything is put; what was not put is gone.</summary>
    public SiteManifest Finish()
    {
        foreach (string path in kept.Keys.Where(path => !files.ContainsKey(path))) Delete(path);
        var manifest = SiteManifest.Of(files);
        File.WriteAllBytes(OnDisk(folder, Generation.File), Generation.Bytes(manifest.Generation));
        return manifest;
    }

    /// <summary>Takes a file that the site has; false where it is not there any more as it was.</summary>
    bool TryTake(string path, ManifestEntry wanted)
    {
        if (!kept.TryGetValue(path, out ManifestEntry here) || !here.IsSameFile(wanted))
        {
            if (!wanted.IsStill(new FileInfo(OnDisk(site, path)))) return false;
            Delete(path);
            if (!HardLink.TryMake(OnDisk(site, path), OnDisk(folder, path))) return false;
        }
        files[path] = wanted;
        return true;
    }

    void Delete(string path)
    {
        if (kept.TryRemove(path, out _)) File.Delete(OnDisk(folder, path));
    }

    static ManifestEntry Written(string place, ReadOnlySpan<byte> content, UInt128 hash, UInt128? key)
    {
        // Sharing is allowed because forbidding it costs two more calls of the system.
        using SafeFileHandle file = File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(file, content, 0);
        return new ManifestEntry(hash, key, content.Length, File.GetLastWriteTimeUtc(file).Ticks);
    }

    /// <summary>Keeps what is planned and still as it was written, and deletes all else, whoever put it there.</summary>
    void CleanUp(DirectoryInfo at, string prefix, SiteManifest before, HashSet<string> paths, HashSet<string> folders)
    {
        foreach (FileSystemInfo entry in at.EnumerateFileSystemInfos())
        {
            string path = prefix + entry.Name;
            bool link = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if (entry is DirectoryInfo below && !link)
            {
                if (folders.Contains(path)) CleanUp(below, path + "/", before, paths, folders);
                else below.Delete(recursive: true);
            }
            else if (entry is FileInfo file && !link && paths.Contains(path) && before.Files.TryGetValue(path, out ManifestEntry known) && known.IsStill(file)) kept[path] = known;
            else entry.Delete();
        }
    }

    static HashSet<string> FoldersOf(HashSet<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
            for (int end = path.LastIndexOf('/'); end > 0 && folders.Add(path[..end]);) end = path.LastIndexOf('/', end - 1);
        return folders;
    }

    internal static string OnDisk(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
