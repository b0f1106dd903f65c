using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeBase.Engine.Cache;

/// <summary>
/// Blocks of bytes by key in a folder: one file that only grows, and an index that says what of it is right. The index is replaced last and at once,
/// so that a build that is killed, or reads while another writes, finds what was there before. What is damaged is not there. Safe for several threads.
/// </summary>
sealed class PackFile : IKept, IDisposable
{
    const string IndexName = "index";

    readonly string folder;
    readonly PackIndex index;
    readonly SafeFileHandle? file;
    readonly bool writes;
    readonly Verification verification;
    readonly Dictionary<UInt128, PackBlock> used = [];
    readonly Lock adding = new();
    long end;

    /// <summary>Opens what lies in <paramref name="folder"/> under <paramref name="owner"/>; what another owner left is not there.</summary>
    /// <param name="folder">Full path; need not exist.</param>
    /// <param name="owner">What all blocks depend on.</param>
    /// <param name="use">What may be done with it; of those that write, there is one at a time.</param>
    /// <param name="verification">What of it is to be tried.</param>
    public PackFile(string folder, UInt128 owner, CacheUse use, Verification verification)
    {
        this.folder = folder;
        this.verification = verification;
        writes = use != CacheUse.Find;
        if (writes) Directory.CreateDirectory(folder);
        index = use != CacheUse.Fill && PackIndex.Load(Path.Combine(folder, IndexName)) is { } known && known.Owner == owner ? known : PackIndex.New(owner);
        file = Open(Path.Combine(folder, index.File));
        end = index.Blocks.Values.Select(block => block.End).Append(0).Max();
        // What a killed build wrote behind it belongs to nobody.
        if (writes) RandomAccess.SetLength(file!, end);
    }

    /// <summary>The block of a key, or null.</summary>
    public byte[]? Find(UInt128 key)
    {
        if (file is null || !index.Blocks.TryGetValue(key, out PackBlock block) || verification.Tries(key)) return null;
        byte[] bytes = new byte[block.Length];
        if (RandomAccess.Read(file, bytes, block.Start) != block.Length || XxHash64.HashToUInt64(bytes) != block.Hash) return null;
        lock (adding) used[key] = block;
        return bytes;
    }

    /// <summary>Adds a block, where this process may.</summary>
    public void Add(UInt128 key, byte[] bytes)
    {
        if (!writes) return;
        ulong hash = XxHash64.HashToUInt64(bytes);
        if (verification.Tries(key) && index.Blocks.TryGetValue(key, out PackBlock kept)) verification.Compare(kept.Length == bytes.Length && kept.Hash == hash);
        long start;
        lock (adding)
        {
            start = end;
            end += bytes.Length;
            used[key] = new PackBlock(start, bytes.Length, hash);
        }
        RandomAccess.Write(file!, bytes, start);
    }

    /// <summary>Keeps what was found or added since the file was opened, and forgets the rest.</summary>
    public void Save()
    {
        if (!writes || (used.Count == index.Blocks.Count && used.All(index.Blocks.Contains))) return;
        PackIndex next = index with { Blocks = used };
        if (used.Values.Sum(block => (long)block.Length) * 2 < end) next = Compacted(next);
        next.Save(Path.Combine(folder, IndexName));
        foreach (string other in Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path) is not IndexName && Path.GetFileName(path) != next.File)) File.Delete(other);
    }

    public void Dispose() => file?.Dispose();

    SafeFileHandle? Open(string path)
    {
        try
        {
            return File.OpenHandle(path, writes ? FileMode.OpenOrCreate : FileMode.Open, writes ? FileAccess.ReadWrite : FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception error) when (!writes && error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The same blocks in a new file, without what nobody uses any more.</summary>
    PackIndex Compacted(PackIndex old)
    {
        PackIndex next = old.InAnotherFile();
        using SafeFileHandle target = File.OpenHandle(Path.Combine(folder, next.File), FileMode.Create, FileAccess.Write);
        var blocks = new Dictionary<UInt128, PackBlock>();
        long at = 0;
        foreach ((UInt128 key, PackBlock block) in old.Blocks.OrderBy(b => b.Value.Start))
        {
            byte[] bytes = new byte[block.Length];
            RandomAccess.Read(file!, bytes, block.Start);
            RandomAccess.Write(target, bytes, at);
            blocks.Add(key, block with { Start = at });
            at += block.Length;
        }
        return next with { Blocks = blocks };
    }
}
