using System.IO.Compression;
using System.Text;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

public sealed class ExportTests
{
    [Fact]
    public void Two_builds_from_shuffled_documents_are_byte_identical()
    {
        TestDocument[] documents = HardCorpus.Documents(120);
        using var one = new TestSite(documents);
        using var other = new TestSite([.. documents.OrderBy(d => d.Title, StringComparer.Ordinal)]);

        other.Files.Select(f => f.Path).ShouldBe(one.Files.Select(f => f.Path));
        foreach ((OutputFile a, OutputFile b) in one.Files.Zip(other.Files)) a.Content.Span.SequenceEqual(b.Content.Span).ShouldBeTrue(a.Path);
    }

    [Fact]
    public void Only_the_manifest_and_the_modules_have_lasting_names()
    {
        using var site = new TestSite(HardCorpus.Documents(60));

        site.Files.Select(f => f.Path).Where(p => !p.StartsWith("search/data/", StringComparison.Ordinal))
            .ShouldBe(["search/client.js", "search/search-page.js", "search/index.bin"]);
        LuceneIndexer.LastingPaths.ShouldBe(["search/client.js", "search/search-page.js", "search/index.bin"]);
        site.Files.Where(f => f.Path.StartsWith("search/data/", StringComparison.Ordinal)).ShouldAllBe(f => IsDataName(f.Path));
        site.Files.Select(f => f.Path).ShouldBeUnique();
    }

    [Fact]
    public void Documents_left_out_are_in_no_file()
    {
        using var site = new TestSite(
            new TestDocument("seen", "Seen", ("", "public")),
            new TestDocument("unseen", "Verysecrettitle", ("", "verysecrettext")) { OmitFromSearch = true });

        foreach (OutputFile file in site.Files) Text(file).ShouldNotContain("verysecret", Case.Insensitive, file.Path);
    }

    [Fact]
    public void Few_files_are_written_for_many_documents()
    {
        using var site = new TestSite([.. Enumerable.Range(0, 14_000).Select(i => new TestDocument($"d{i}", $"Title {i} x{i % 977}", ("", $"text{i} of number{i % 4999} and w{i * 7}")))]);

        site.Files.Length.ShouldBeLessThan(2_000);
    }

    [Fact]
    public void The_client_is_small_and_needs_no_permission()
    {
        using var site = new TestSite(new TestDocument("a", "A"));
        OutputFile[] modules = [.. site.Files.Where(f => f.Path.EndsWith(".js", StringComparison.Ordinal))];
        string client = string.Concat(modules.Select(Text));

        PackedLength(modules[0]).ShouldBeLessThan(12 * 1024);
        PackedLength(modules[1]).ShouldBeLessThan(4 * 1024);
        foreach (string forbidden in (string[])["eval(", "new Function", "innerHTML", "outerHTML", "insertAdjacentHTML", "WebAssembly", "document.write", ".style"])
            client.ShouldNotContain(forbidden);
    }

    static int PackedLength(OutputFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(file.Content.Span);
        return packed.ToArray().Length;
    }

    static bool IsDataName(string path) => System.Text.RegularExpressions.Regex.IsMatch(path, "^search/data/[pqrw][0-9]+-[a-z2-7]{8}\\.bin$");

    static string Text(OutputFile file)
    {
        if (!file.Path.EndsWith(".bin", StringComparison.Ordinal)) return Encoding.UTF8.GetString(file.Content.Span);
        using var gzip = new GZipStream(new MemoryStream(file.Content.ToArray()), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
