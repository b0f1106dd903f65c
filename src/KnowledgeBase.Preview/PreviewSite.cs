namespace KnowledgeBase.Preview;

/// <summary>A site whose files are made when they are asked for, and what is wrong with it. Immutable; safe for several threads.</summary>
public sealed class PreviewSite
{
    readonly Dictionary<string, PreviewFile> files;
    readonly Lazy<string> panel;

    /// <summary>Makes a site of finished files; paths are unique.</summary>
    public PreviewSite(SiteSettings settings, IEnumerable<OutputFile> files, ImmutableArray<Diagnostic> diagnostics)
        : this(settings, diagnostics, files.Select(file => new PreviewFile(file.Path, () => file.Content)))
    {
    }

    PreviewSite(SiteSettings settings, ImmutableArray<Diagnostic> diagnostics, IEnumerable<PreviewFile> files)
    {
        Settings = settings;
        Diagnostics = diagnostics;
        this.files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        panel = new Lazy<string>(() => ProblemPanel.Html(diagnostics));
    }

    /// <summary>Makes a site of files that are made when they are asked for; paths are unique.</summary>
    /// <param name="settings">What the configuration says about the site.</param>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">What the build reported, in the order to show.</param>
    /// <param name="desk">See <see cref="Desk"/>.</param>
    /// <param name="unlisted">Gives a file whose path is known only when it is made; null where there is none.</param>
    public static PreviewSite OnDemand(
        SiteSettings settings, IEnumerable<PreviewFile> files, ImmutableArray<Diagnostic> diagnostics, Lazy<string> desk, Func<string, ReadOnlyMemory<byte>?> unlisted) =>
        new(settings, diagnostics, files) { Desk = desk, Unlisted = unlisted };

    /// <summary>What is shown before the first build is done.</summary>
    public static PreviewSite Building { get; } = new(new SiteSettings(), Enumerable.Empty<OutputFile>(), []);

    /// <summary>What the configuration says about the site.</summary>
    public SiteSettings Settings { get; }

    /// <summary>What the newest build reported, in the order to show.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the editors' desk shows under its heading, as finished HTML; empty before the first build that gave a site.</summary>
    public Lazy<string> Desk { get; init; } = new("");

    Func<string, ReadOnlyMemory<byte>?> Unlisted { get; init; } = _ => null;

    /// <summary>False before the first build that gave pages.</summary>
    public bool HasPages => files.Count > 0;

    /// <summary>Errors and warnings as HTML: it stands in every page, and is made once.</summary>
    internal string Panel => panel.Value;

    bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>The same pages with what a newer, failed build reported.</summary>
    public PreviewSite With(ImmutableArray<Diagnostic> diagnostics) => new(Settings, diagnostics, files.Values) { Desk = Desk, Unlisted = Unlisted };

    /// <summary>This site, with what an older one showed of files that cannot be made; where there are errors, with the files that it lacks, too.</summary>
    public PreviewSite Over(PreviewSite older)
    {
        if (!HasPages) return older.With(Diagnostics);
        bool sound = !older.HasErrors;
        IEnumerable<PreviewFile> own = files.Values.Select(file => older.files.TryGetValue(file.Path, out PreviewFile? before) ? file.Over(before, sound) : file);
        IEnumerable<PreviewFile> lacking = HasErrors ? older.files.Values.Where(file => !files.ContainsKey(file.Path)) : [];
        return new PreviewSite(Settings, Diagnostics, own.Concat(lacking)) { Desk = Desk, Unlisted = Unlisted };
    }

    /// <summary>True when the site has a file at a path (no slash at its start) that is listed.</summary>
    public bool Lists(string path) => files.ContainsKey(path);

    /// <summary>The file at a path of the site (no slash at its start), or null.</summary>
    public ReadOnlyMemory<byte>? Find(string path) => files.TryGetValue(path, out PreviewFile? file) ? file.Content : Unlisted(path);
}
