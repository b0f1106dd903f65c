using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Markdown;
using KnowledgeBase.Search.Indexing;

namespace Benchmarks;

/// <summary>The steps of a build that cost most, each over the whole corpus.</summary>
[MemoryDiagnoser, ShortRunJob]
public class RoadBenchmarks
{
    static readonly ContentType Page = ContentType.Of<PlainPage>();
    static readonly StepContext Context = new(new DiagnosticBag(), new DateOnly(2026, 11, 23), [], CancellationToken.None);

    readonly MarkdownReader reader = new();
    Corpus corpus = null!;
    ImmutableArray<SourceFile> files;
    SiteModel site = null!;

    [GlobalSetup]
    public void Setup()
    {
        corpus = new Corpus();
        files = corpus.Markdown;
        site = corpus.Builder(Environment.ProcessorCount).Model();
    }

    /// <summary>Bytes to documents, one thread.</summary>
    [Benchmark]
    public int Read() => files.Sum(file => reader.Read(file, Page).Document?.Body.Sections.Length ?? 0);

    /// <summary>Files to a resolved, enriched site model.</summary>
    [Benchmark]
    public SiteModel Model() => corpus.Builder(Environment.ProcessorCount).Model();

    /// <summary>The Lucene index and the browser's files.</summary>
    [Benchmark]
    public int Index() => InFolder(IndexInto);

    /// <summary>The browser's files alone, as a preview makes them.</summary>
    [Benchmark]
    public int Export() => LuceneIndexer.Index(site, null, Context).Length;

    /// <summary>Everything but writing: files to all files of the site, in memory.</summary>
    [Benchmark]
    public int Whole() => corpus.Builder(Environment.ProcessorCount).Preview().Plan.Files.Length;

    int IndexInto(string folder) =>
        LuceneIndexer.Index(site, folder, Context).Length;

    static int InFolder(Func<string, int> work)
    {
        string folder = Directory.CreateTempSubdirectory("kb-bench-").FullName;
        try
        {
            return work(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
