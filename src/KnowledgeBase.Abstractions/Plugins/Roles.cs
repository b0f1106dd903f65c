using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Abstractions.Plugins;

/// <summary>Reads source files of some extensions. Pure: the result depends on the arguments alone; called from several threads.</summary>
public interface IReader
{
    /// <summary>The extensions it reads, lower-case with the dot: <c>.md</c>.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>Reads one file as a document of <paramref name="type"/>.</summary>
    ReadResult Read(SourceFile file, ContentType type);
}

/// <summary>Looks into source files for what should not be published, whatever kind of document they become and whether they become one.</summary>
public interface IInspector
{
    /// <summary>Name of the controlled list of the words it goes by, which is no part of the site.</summary>
    string Vocabulary { get; }

    /// <summary>
    /// The extensions of the files beside documents that it looks into, lower-case with the dot. It sees all documents and controlled lists,
    /// and the names of all other files, which then have no bytes.
    /// </summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>What in names of files, from the input folder, no report may repeat; asked before any of them is read.</summary>
    ImmutableArray<string> HiddenInNames(Vocabulary? words, ImmutableArray<string> names);

    /// <summary>Makes ready to look into documents. <paramref name="words"/> is the controlled list; null when there is none.</summary>
    Inspecting Begin(Vocabulary? words);

    /// <summary>Makes ready to look into everything else, when all <paramref name="documents"/> are read: they may say what a file beside them is.</summary>
    Inspecting Beside(Vocabulary? words, ImmutableArray<Document> documents);
}

/// <summary>Looks into one file. Pure; called from several threads.</summary>
/// <param name="file">The file.</param>
/// <param name="document">What was read in it; null for a file that is no document, or could not be read as one.</param>
public delegate Inspection Inspecting(SourceFile file, Document? document);

/// <summary>Takes out of files beside documents what readers are not to get, when they are published. Pure; called from several threads.</summary>
public interface ICleaner
{
    /// <summary>The extensions of the files it cleans, lower-case with the dot; a file that several clean goes through them in the order registered.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>Makes the copy that is published. <paramref name="path"/> is from the root, with <c>/</c>; the file itself stays as it is.</summary>
    CleanedFile Clean(string path, ReadOnlyMemory<byte> bytes);
}

/// <summary>Finds out more about the documents. Pure; never rewrites what is there.</summary>
public interface IEnricher
{
    /// <summary>The facts found, in any order; facts of enrichers ordered before this one can be read.</summary>
    IEnumerable<Fact> Enrich(SiteModel site, StepContext context);
}

/// <summary>Makes pages and files of the site. Pure.</summary>
public interface IGenerator
{
    /// <summary>The pages and files, in any order, each at its own path.</summary>
    IEnumerable<Output> Generate(SiteModel site, StepContext context);
}

/// <summary>What every step may ask.</summary>
/// <param name="Diagnostics">Where the step reports.</param>
/// <param name="Today">The day the build counts as: <c>--date</c>, <c>SOURCE_DATE_EPOCH</c> or the clock's.</param>
/// <param name="Pages">The pages that generators ordered before this one gave, in address order; empty for enrichers.</param>
/// <param name="Cancellation">Set when the run is to stop.</param>
public sealed record StepContext(
    DiagnosticBag Diagnostics, DateOnly Today, ImmutableArray<Page> Pages, CancellationToken Cancellation)
{
    /// <summary>
    /// For enrichers: the bytes of a file of the content that is not a document, by its path from the root. Null when there is no such
    /// file, when it is hidden, a link, or larger than 1 MiB.
    /// </summary>
    public Func<string, ReadOnlyMemory<byte>?> ReadAsset { get; init; } = _ => null;

    /// <summary>For enrichers: the paths that <see cref="ReadAsset"/> knows, in ordinal order.</summary>
    public ImmutableArray<string> Assets { get; init; } = [];

    /// <summary>The files of the JSON interface that generators ordered before this one gave, in their order; empty for enrichers.</summary>
    public ImmutableArray<Resource> Resources { get; init; } = [];
}
