using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Outputs;
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
    readonly KeptInMemory kept = new();

    [GlobalSetup]
    public void Setup()
    {
        corpus = new Corpus();
        files = corpus.Markdown;
        site = corpus.Builder(Environment.ProcessorCount).Model();
        LuceneIndexer.Index(site, kept, Context);
    }

    /// <summary>Bytes to documents, one thread.</summary>
    [Benchmark]
    public int Read() => files.Sum(file => reader.Read(file, Page).Document?.Body.Sections.Length ?? 0);

    /// <summary>Files to a resolved, enriched site model.</summary>
    [Benchmark]
    public SiteModel Model() => corpus.Builder(Environment.ProcessorCount).Model();

    /// <summary>The browser's files, of documents that nobody has analysed yet.</summary>
    [Benchmark]
    public int Search() => LuceneIndexer.Index(site, new KeptInMemory(), Context).Sum(file => file.Make()!.Value.Length);

    /// <summary>The same of documents whose tokens are kept; what files hold is not made, as where none changed.</summary>
    [Benchmark]
    public int SearchAgain() => LuceneIndexer.Index(site, kept, Context).Length;

    /// <summary>Everything but writing: files to all files of the site, in memory.</summary>
    [Benchmark]
    public int Whole() => corpus.Builder(Environment.ProcessorCount).Preview().Finish(CancellationToken.None).Files;
}
