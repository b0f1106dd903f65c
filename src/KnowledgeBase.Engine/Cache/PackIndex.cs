namespace KnowledgeBase.Engine.Cache;

/// <summary>What a <see cref="PackFile"/> holds.</summary>
/// <param name="Owner">What all blocks depend on.</param>
/// <param name="File">Name of the file of the blocks.</param>
/// <param name="Blocks">Where each lies, by key.</param>
sealed record PackIndex(UInt128 Owner, string File, IReadOnlyDictionary<UInt128, PackBlock> Blocks)
{
    static readonly string[] Names = ["a", "b"];

    /// <summary>One without blocks.</summary>
    public static PackIndex New(UInt128 owner) => new(owner, Names[0], new Dictionary<UInt128, PackBlock>());

    /// <summary>The same with another file, to be filled.</summary>
    public PackIndex InAnotherFile() => this with { File = Names.First(name => name != File) };

    /// <summary>Reads what <see cref="Save"/> wrote; null where that is missing or damaged.</summary>
    public static PackIndex? Load(string path)
    {
        if (CheckedFile.Read(path) is not { } bytes) return null;
        using var pack = new BinaryReader(bytes, Packing.Text);
        UInt128 owner = pack.ReadKey();
        string file = pack.ReadString();
        int count = pack.ReadInt32();
        var blocks = new Dictionary<UInt128, PackBlock>(count);
        for (int i = 0; i < count; i++) blocks.Add(pack.ReadKey(), new PackBlock(pack.ReadInt64(), pack.ReadInt32(), pack.ReadUInt64()));
        return new PackIndex(owner, file, blocks);
    }

    /// <summary>Replaces the index at <paramref name="path"/> in one step.</summary>
    public void Save(string path) => CheckedFile.Write(path, pack =>
    {
        pack.WriteKey(Owner);
        pack.Write(File);
        pack.Write(Blocks.Count);
        foreach ((UInt128 key, PackBlock block) in Blocks)
        {
            pack.WriteKey(key);
            pack.Write(block.Start);
            pack.Write(block.Length);
            pack.Write(block.Hash);
        }
    });
}

/// <summary>Where a block lies.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="Hash">XxHash64 of them.</param>
readonly record struct PackBlock(long Start, int Length, ulong Hash)
{
    /// <summary>The byte behind its last.</summary>
    public long End => Start + Length;
}
