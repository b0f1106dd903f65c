using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Search.Export;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Search.Tests.Material;
using KnowledgeBase.Search.Tests.Oracle;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace KnowledgeBase.Search.Tests;

/// <summary>The browser's files come from one analysis of every document, beside Lucene: they hold what Lucene holds, byte for byte.</summary>
public sealed class OneAnalysisTests
{
    [Fact]
    public void The_files_are_what_Lucene_would_give() => AssertSame(HardCorpus.Documents(600));

    [Fact]
    public void So_they_are_for_the_content_of_this_repository() => AssertSame([.. RepositoryFiles().Select(AsDocument)]);

    [Fact]
    public void So_they_are_for_every_code_point_in_and_between_words() => AssertSame([.. Enumerable.Range(1, 0x2FFFF)
        .Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32).Chunk(512)
        .Select((some, i) => new TestDocument($"c{i}", some[0] + " of " + some[^1], ("", string.Join(' ', some.Select(c => $"ab{c}cd 1{c}2 {c} A{c}")))))]);

    [Fact]
    public void So_they_are_for_random_mixtures_of_scripts()
    {
        string[] pieces =
        [
            "a", "B", "state", "of", "the", "running", "1", "42", "_", "'", "’", "＇s", "'s", ".", ",", ":", "-", " ", " ", "  ", "\n", "א", "é", "e\u0301", "\u00AD", "\u200D", "\u200B",
            "東", "京", "あ", "ア", "ー", "ｱ", "ﾞ", "한", "국", "ก", "า", "မ", "😀", "👩‍⚕️", "ﬁ", "İ", "ς", "ß", "٣", "𠀀", "𐐀", "𝐀", "\u0301", "々", "·", "ﹰ", "\uD800", "\uDC00", "\uFFFD", "\uE000", "½",
        ];
        var random = new Random(20261127);
        string Mixture(int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => pieces[random.Next(pieces.Length)]));
        AssertSame([.. Enumerable.Range(0, 2_000).Select(i => new TestDocument($"m{i}", Mixture(8), (Mixture(5), Mixture(40)), ("", Mixture(40)))
        {
            Summary = Mixture(10), Synonyms = [Mixture(4), Mixture(4)], Themes = [Mixture(3), Mixture(3)],
        })]);
    }

    [Fact]
    public void So_they_are_for_documents_that_hold_little_or_too_much() => AssertSame(
    [
        new TestDocument("empty", ""),
        new TestDocument("title", "Only a title"),
        new TestDocument("text", "", ("", "only a text")),
        new TestDocument("stop", "the of and", ("the", "of the and"), ("", "to be or not to be")),
        new TestDocument("same", "same same same", ("same", "same same"), ("same", "same")),
        new TestDocument("long", new string('x', 255), ("", $"before {new string('x', 255)} between {new string('y', 256)} after {new string('z', 10_000)} the end {new string('7', 5_000)}")),
        new TestDocument("cut", "cut", ("", $"{string.Concat(Enumerable.Repeat("𐐀", 200))} {string.Concat(Enumerable.Repeat("𝐀", 200))} a{string.Concat(Enumerable.Repeat("𝐀", 200))} 𠀀𠀁")),
        new TestDocument("whole-title-1000", "a" + string.Concat(Enumerable.Repeat(" ab", 333))),
        new TestDocument("whole-title-1001", "ab" + string.Concat(Enumerable.Repeat(" ab", 333))),
        new TestDocument("東京", "東京大学 the 研究", ("", "東 東京 ひらがな the カタカナ")),
        new TestDocument("𐐀-last", "𐐀"),
        new TestDocument("\uE000-before", "Addresses are ordered by bytes"),
    ]);

    [Fact]
    public void So_they_are_where_nothing_is_searched()
    {
        AssertSame([]);
        AssertSame([new TestDocument("empty", "")]);
        AssertSame([new TestDocument("stop", "the of"), new TestDocument("stops", "and", ("the", "of"))]);
    }

    [Fact]
    public void Lengths_are_encoded_as_Lucene_encodes_them()
    {
        var lucene = new Norm();
        foreach (int length in Enumerable.Range(0, 100_000).Append(int.MaxValue)) Norms.Of(length).ShouldBe(lucene.Of(length));
    }

    static void AssertSame(TestDocument[] documents)
    {
        var context = new StepContext(new DiagnosticBag(), new DateOnly(2026, 11, 23), [], default);
        IndexedSite site = LuceneIndexer.Analyse(TestSite.Model("/root", documents), new KeptInMemory(), context).Site;
        using var fed = new RAMDirectory();
        using var analysed = new RAMDirectory();
        LuceneWriter.Write(site, fed, default);
        AnalysedIndex.Write(site, analysed);

        ImmutableArray<PlannedFile> files = BrowserExport.Write(site).Planned();

        AssertSame(files, LuceneExport.Write(analysed, site));
        AssertSame(files, LuceneExport.Write(fed, site));
    }

    static void AssertSame(ImmutableArray<PlannedFile> files, ImmutableArray<PlannedFile> lucene)
    {
        files.Select(f => f.Path).ShouldBe(lucene.Select(f => f.Path));
        foreach ((PlannedFile file, PlannedFile expected) in files.Zip(lucene)) file.Make()!.Value.Span.SequenceEqual(expected.Make()!.Value.Span).ShouldBeTrue(file.Path);
    }

    static string[] RepositoryFiles()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeBase.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Directory.GetFiles(Path.Combine(folder, "content"), "*.md", SearchOption.AllDirectories);
    }

    static TestDocument AsDocument(string path, int number)
    {
        string[] parts = File.ReadAllText(path).Split("\n## ");
        return new TestDocument($"f{number}", Path.GetFileNameWithoutExtension(path), [.. parts.Select(part => (part.Split('\n')[0], part))]) { Summary = parts[0] };
    }

    sealed class Norm : Lucene.Net.Search.Similarities.BM25Similarity
    {
        public byte Of(int length) => EncodeNormValue(1, length);
    }
}
