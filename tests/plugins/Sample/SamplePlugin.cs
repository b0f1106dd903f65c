using System.Globalization;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;

namespace Sample;

/// <summary>A whole third-party plugin: a content type, an enricher, a generator, an index field and options of its own.</summary>
public sealed class SamplePlugin : IPlugin
{
    public string Name => "sample";

    public void Register(IPluginRegistry registry)
    {
        SampleOptions options = registry.Options<SampleOptions>();
        registry.AddContentType<Tool>();
        registry.AddEnricher("sample-words", new WordCounter());
        registry.AddGenerator("sample-words", new WordList(options));
        registry.AddIndexField(new IndexField("length", "Length", IndexFieldKind.Facet,
            (site, document) => site.Get(WordCounter.Key, document) is { } words ? [words.Size] : []));
    }
}

/// <summary>The plugin's own section of <c>statiq.json</c>.</summary>
public sealed class SampleOptions
{
    /// <summary>Path of the file it makes.</summary>
    public string File { get; set; } = "words.txt";
}

/// <summary>Number of words of a document.</summary>
public sealed record WordCount(int Words)
{
    /// <summary>Long from 100 words on.</summary>
    public FacetTerm Size => Words < 100 ? new FacetTerm("short", "Short") : new FacetTerm("long", "Long");
}

sealed class WordCounter : IEnricher
{
    public static FactKey<WordCount> Key { get; } = new("word-count", (count, _) => count.Words);

    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context) =>
        site.Documents.Select(d => Key.About(d, new WordCount(d.Sections.Sum(s => s.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length))));
}

sealed class WordList(SampleOptions options) : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        IEnumerable<string> lines = site.Documents.Select(d =>
            string.Create(CultureInfo.InvariantCulture, $"{d.Address} {site.Get(WordCounter.Key, d)!.Words}\n"));
        yield return OutputFile.Text(options.File, string.Concat(lines));
    }
}
