using KnowledgeBase.Search.Tests.Material;

namespace KnowledgeBase.Search.Tests;

public sealed class IndexFolderTests
{
    [Fact]
    public void A_missing_index_is_reported_not_thrown() =>
        SearchIndex.Open(Path.Combine(Path.GetTempPath(), "kb-nothing-here")).Problem.ShouldBe("there is no search index yet");

    [Fact]
    public void A_flipped_bit_in_any_file_is_found()
    {
        using var site = new TestSite(HardCorpus.Documents(20));
        foreach (string file in Directory.GetFiles(site.IndexFolder).Where(f => new FileInfo(f).Length > 0))
        {
            byte[] good = File.ReadAllBytes(file);
            byte[] bad = [.. good];
            bad[bad.Length / 2] ^= 4;
            File.WriteAllBytes(file, bad);

            OpenedIndex opened = SearchIndex.Open(site.IndexFolder);
            File.WriteAllBytes(file, good);
            // A changed letter in a label of the manifest would still be an index; anything else is none.
            if (Path.GetFileName(file) != "kb-index.json") opened.Problem!.ShouldContain(Path.GetFileName(file));
            opened.Index?.Dispose();
        }
    }

    [Fact]
    public void Missing_and_additional_files_are_found()
    {
        using var site = new TestSite(HardCorpus.Documents(20));
        File.WriteAllText(Path.Combine(site.IndexFolder, "more"), "");

        SearchIndex.Open(site.IndexFolder).Problem.ShouldBe("the search index is damaged (more)");
    }

    [Fact]
    public void An_empty_site_answers_everything_with_nothing()
    {
        using var site = new TestSite();

        site.Search("anything").Total.ShouldBe(0);
        site.Search("").Total.ShouldBe(0);
        site.InNode([new SearchRequest { Query = "anything" }])[0].GetProperty("total").GetInt32().ShouldBe(0);
    }
}
