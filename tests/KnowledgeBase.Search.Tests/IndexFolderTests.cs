using KnowledgeBase.Search.Searching;
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
            opened.Problem.ShouldNotBeNull().ShouldContain(Path.GetFileNameWithoutExtension(file));
        }
    }

    [Fact]
    public void A_flipped_bit_anywhere_in_the_manifest_is_found()
    {
        using var site = new TestSite(HardCorpus.Documents(2));
        string file = Path.Combine(site.IndexFolder, "kb-index.json");
        byte[] good = File.ReadAllBytes(file);
        for (int at = 0; at < good.Length; at++)
        {
            byte[] bad = [.. good];
            bad[at] ^= 2;
            File.WriteAllBytes(file, bad);
            SearchIndex.Open(site.IndexFolder).Problem.ShouldBe("the search index is damaged (kb-index.json)", $"byte {at}");
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
