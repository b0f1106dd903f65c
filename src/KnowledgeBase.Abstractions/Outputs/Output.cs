using System.Text.Json;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>Something a generator gives to the site: a finished file, or a page for the site theme to render.</summary>
public abstract record Output;

/// <summary>A path and bytes that belong to the site.</summary>
public sealed record OutputFile : Output
{
    readonly Lazy<ReadOnlyMemory<byte>> content;

    /// <summary>A finished file.</summary>
    /// <param name="path">From the root of the site, with <c>/</c>, without one at the start: <c>api/v1/themes.json</c>.</param>
    /// <param name="content">The whole file.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content)
        : this(path, new Lazy<ReadOnlyMemory<byte>>(content))
    {
    }

    OutputFile(string path, Lazy<ReadOnlyMemory<byte>> content)
    {
        Path = path;
        this.content = content;
    }

    /// <summary>From the root of the site, with <c>/</c>, without one at the start.</summary>
    public string Path { get; }

    /// <summary>The whole file.</summary>
    public ReadOnlyMemory<byte> Content => content.Value;

    /// <summary>A file that is made when it is first wanted, on any thread, beside other files.</summary>
    public static OutputFile Later(string path, Func<ReadOnlyMemory<byte>> make) => new(path, new Lazy<ReadOnlyMemory<byte>>(make));

    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A JSON file, as <see cref="Outputs.Json"/> writes it, when it is wanted.</summary>
    public static OutputFile Json(string path, Action<Utf8JsonWriter> write) => Later(path, () => Encoding.UTF8.GetBytes(Outputs.Json.Text(write)));
}

/// <summary>HTML that a reader will see, before the site theme has rendered it.</summary>
/// <param name="Address">Where readers find it.</param>
/// <param name="Layout">Name of a layout of the site theme, <c>layouts/NAME.hbs</c>; a theme without it uses <c>page</c>.</param>
/// <param name="Title">Title of the page.</param>
/// <param name="Summary">One or two sentences for machines and previews; may be empty.</param>
/// <param name="View">Makes what the layout sees as <c>page</c>: asked when the page is made, on any thread, beside other pages; none is kept.</param>
public sealed record Page(Address Address, string Layout, string Title, string Summary, Func<View> View) : Output
{
    /// <summary>True when the page belongs in <c>sitemap.xml</c>.</summary>
    public bool InSitemap { get; init; } = true;

    /// <summary>The document it shows; null for pages made from many.</summary>
    public SiteDocument? Document { get; init; }

    /// <summary>The documents it lists, in the order shown; empty for pages that are no list. Lists are also published as CSV and JSON beside the page.</summary>
    public ImmutableArray<SiteDocument> Listed { get; init; } = [];
}
