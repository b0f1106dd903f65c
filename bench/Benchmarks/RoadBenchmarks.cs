using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Markdown;
using KnowledgeBase.Search.Indexing;
using KnowledgeBase.Search.Storage;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace Benchmarks;

/// <summary>The steps of a build that cost most, each over the whole corpus.</summary>
[MemoryDiagnoser, ShortRunJob]
public class RoadBenchmarks
{
    static readonly ContentType Page = ContentType.Of<PlainPage>();

    readonly MarkdownReader reader = new();
    Corpus corpus = null!;
    ImmutableArray<SourceFile> files;
    SiteModel site = null!;
    DirectoryInfo indexed = null!;

    [GlobalSetup]
    public void Setup()
    {
        corpus = new Corpus();
        files = corpus.Markdown;
        site = corpus.Builder(Environment.ProcessorCount).Model();
        indexed = Directory.CreateTempSubdirectory("kb-bench-");
        IndexInto(indexed.FullName);
    }

    [GlobalCleanup]
    public void Cleanup() => indexed.Delete(recursive: true);

    /// <summary>Bytes to documents, one thread.</summary>
    [Benchmark]
    public int Read() => files.Sum(file => reader.Read(file, Page).Document?.Body.Sections.Length ?? 0);

    /// <summary>Files to a resolved, enriched site model.</summary>
    [Benchmark]
    public SiteModel Model() => corpus.Builder(Environment.ProcessorCount).Model();

    /// <summary>The Lucene index and the browser's files.</summary>
    [Benchmark]
    public int Index() => InFolder(IndexInto);

    /// <summary>From the Lucene index to the browser's files.</summary>
    [Benchmark]
    public int Export()
    {
        using var directory = FSDirectory.Open(indexed.FullName);
        return LuceneIndexer.Export(directory, IndexManifest.Read(indexed.FullName).Manifest!).Length;
    }

    /// <summary>Everything but writing: files to all files of the site, in memory.</summary>
    [Benchmark]
    public int Whole() => corpus.Builder(Environment.ProcessorCount).Preview().Plan.Files.Length;

    int IndexInto(string folder) =>
        LuceneIndexer.Index(site, folder, new StepContext(new DiagnosticBag(), new DateOnly(2026, 11, 23), [], CancellationToken.None)).Length;

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
