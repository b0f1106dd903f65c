using KnowledgeBase.Engine.Cache;

namespace KnowledgeBase.Site.Tests.Engine;

public sealed class Blocks_of_a_pack_file : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("kb-test-").FullName;

    [Fact]
    public void A_block_that_was_damaged_and_made_anew_is_there_again()
    {
        Keep(1, [1, 2, 3]);
        using (FileStream file = File.OpenWrite(Path.Combine(folder, "a"))) file.WriteByte(9);
        Found(1).ShouldBeNull();

        Keep(1, [1, 2, 3]);

        Found(1).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void What_a_build_neither_finds_nor_adds_is_forgotten()
    {
        Keep(1, [1, 2, 3]);
        Keep(2, [4]);

        Found(1).ShouldBeNull();
        Found(2).ShouldBe([4]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    void Keep(UInt128 key, byte[] bytes)
    {
        using PackFile pack = Open(CacheUse.Keep);
        if (pack.Find(key) is null) pack.Add(key, bytes);
        pack.Save();
    }

    byte[]? Found(UInt128 key)
    {
        using PackFile pack = Open(CacheUse.Find);
        return pack.Find(key);
    }

    PackFile Open(CacheUse use) => new(folder, owner: 7, use, Verification.None);
}
