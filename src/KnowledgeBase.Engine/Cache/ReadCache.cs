namespace KnowledgeBase.Engine.Cache;

/// <summary>
/// What reading files gave, kept between builds by all it depends on: the file's path and bytes, and as <c>owner</c> the program, its plugins, the
/// settings and the words that inspectors go by. So nothing of it can be out of date. Safe for several threads.
/// </summary>
sealed class ReadCache : IDisposable
{
    readonly PackFile files;
    readonly DocumentPacking packing;
    readonly ReadMemory? memory;

    /// <param name="folder">Where it is kept.</param>
    /// <param name="owner">What all of it depends on.</param>
    /// <param name="types">The content types.</param>
    /// <param name="use">What may be done with what is kept.</param>
    /// <param name="verification">What of it is to be tried.</param>
    /// <param name="memory">What this process remembers, which is asked first.</param>
    public ReadCache(string folder, UInt128 owner, ImmutableArray<ContentType> types, CacheUse use, Verification verification, ReadMemory? memory)
    {
        files = new PackFile(folder, owner, use, verification);
        packing = new DocumentPacking(types);
        this.memory = memory;
        memory?.Begin(owner);
    }

    /// <summary>What <paramref name="read"/> gives for the file, or gave for the same one.</summary>
    public ReadFile Get(SourceFile file, Func<ReadFile> read) => memory is null ? Kept(file, read) : memory.Get(file, () => Kept(file, read));

    ReadFile Kept(SourceFile file, Func<ReadFile> read)
    {
        UInt128 key = KeyOf(file);
        if (files.Find(key) is { } kept) return packing.Unpack(kept);
        ReadFile fresh = read();
        if (packing.Pack(fresh) is { } bytes) files.Add(key, bytes);
        return fresh;
    }

    /// <summary>Keeps what was asked for.</summary>
    public void Save() => files.Save();

    public void Dispose() => files.Dispose();

    static UInt128 KeyOf(SourceFile file)
    {
        using var key = new KeyHash();
        key.Add(file.Path);
        key.Add(file.Name);
        key.Add(file.Bytes.Span);
        return key.ToKey();
    }
}
