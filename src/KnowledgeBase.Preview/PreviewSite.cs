using System.Collections.Frozen;

namespace KnowledgeBase.Preview;

/// <summary>A site in memory and what is wrong with it. Immutable; safe for several threads.</summary>
public sealed class PreviewSite
{
    readonly FrozenDictionary<string, ReadOnlyMemory<byte>> files;

    /// <summary>Makes a site of finished files; paths are unique.</summary>
    public PreviewSite(SiteSettings settings, IEnumerable<OutputFile> files, ImmutableArray<Diagnostic> diagnostics)
        : this(settings, files.ToFrozenDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal), diagnostics)
    {
    }

    PreviewSite(SiteSettings settings, FrozenDictionary<string, ReadOnlyMemory<byte>> files, ImmutableArray<Diagnostic> diagnostics)
    {
        Settings = settings;
        Diagnostics = diagnostics;
        this.files = files;
    }

    /// <summary>What is shown before the first build is done.</summary>
    public static PreviewSite Building { get; } = new(new SiteSettings(), [], []);

    /// <summary>What the configuration says about the site.</summary>
    public SiteSettings Settings { get; }

    /// <summary>What the newest build reported, in the order to show.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the editors' desk shows under its heading, as finished HTML; empty before the first build that gave a site.</summary>
    public string Desk { get; init; } = "";

    /// <summary>False before the first build that gave pages.</summary>
    public bool HasPages => files.Count > 0;

    /// <summary>The same pages with what a newer, failed build reported.</summary>
    public PreviewSite With(ImmutableArray<Diagnostic> diagnostics) => new(Settings, files, diagnostics) { Desk = Desk };

    /// <summary>This site, with the files of an older one wherever it has none: what a build with errors could not make stays as it was.</summary>
    public PreviewSite Over(PreviewSite older) => !HasPages
        ? older.With(Diagnostics)
        : new PreviewSite(
            Settings,
            older.files.Where(f => !files.ContainsKey(f.Key)).Concat(files).ToFrozenDictionary(StringComparer.Ordinal),
            Diagnostics)
        { Desk = Desk };

    /// <summary>The file at a path of the site (no slash at its start), or null.</summary>
    public ReadOnlyMemory<byte>? Find(string path) =>
        files.TryGetValue(path, out ReadOnlyMemory<byte> content) ? content : default(ReadOnlyMemory<byte>?);

    /// <summary>How many files are new, gone or other than in <paramref name="older"/>. Cost O(bytes).</summary>
    public int CountChanges(PreviewSite older)
    {
        int written = files.Count(f => older.Find(f.Key) is not { } before || !before.Span.SequenceEqual(f.Value.Span));
        return written + older.files.Keys.Count(path => !files.ContainsKey(path));
    }
}
