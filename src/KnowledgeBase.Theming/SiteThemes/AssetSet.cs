using System.Collections.Frozen;
using System.Security.Cryptography;
using KnowledgeBase.Theming.Templates;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>
/// The files below <c>assets/</c>, published under names that hold a hash of what is in them, so that browsers may keep them
/// for ever. Style sheets take in those they import, ask for the rest by its published name, and are made compact.
/// </summary>
sealed class AssetSet
{
    const string Folder = "assets/";

    readonly FrozenDictionary<string, string> paths;

    AssetSet(ImmutableArray<OutputFile> files, FrozenDictionary<string, string> paths)
    {
        Files = files;
        this.paths = paths;
    }

    /// <summary>The files to publish, in order of their names.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>Names and hashes the assets among <paramref name="themeFiles"/>.</summary>
    public static AssetSet From(ImmutableSortedDictionary<string, SourceFile> themeFiles, DiagnosticBag diagnostics)
    {
        var publisher = new Publisher(themeFiles, diagnostics);
        foreach (string name in themeFiles.Keys.Where(n => n.StartsWith(Folder, StringComparison.Ordinal)))
            publisher.Publish(name[Folder.Length..]);
        return publisher.Finish();
    }

    /// <summary>The published path of an asset named from below <c>assets/</c>, from the root of the site.</summary>
    /// <exception cref="TemplateFault">The theme does not have it.</exception>
    public string PathOf(string name) => paths.TryGetValue(name, out string? path)
        ? path
        : throw new TemplateFault(ThemingDiagnostics.AssetUnknown, $"the site theme has no asset '{name}'");

    sealed class Publisher(ImmutableSortedDictionary<string, SourceFile> themeFiles, DiagnosticBag diagnostics)
    {
        readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
        readonly HashSet<string> open = new(StringComparer.Ordinal);
        readonly List<OutputFile> files = [];

        public AssetSet Finish() => new(
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], paths.ToFrozenDictionary(StringComparer.Ordinal));

        /// <summary>
        /// Publishes an asset, what its style sheet asks for first, and gives its path in the site; null when the theme lacks it or it
        /// asks for itself.
        /// </summary>
        public string? Publish(string name)
        {
            if (paths.TryGetValue(name, out string? known)) return known;
            if (!themeFiles.TryGetValue(Folder + name, out SourceFile? file)) return null;
            ReadOnlyMemory<byte> content = file.Bytes;
            if (name.EndsWith(".css", StringComparison.Ordinal))
            {
                if (Style(Folder + name, Folder + name) is not { } css) return null;
                content = Encoding.UTF8.GetBytes(CompactCss.Of(css));
            }

            string path = paths[name] = Folder + Hashed(name, content.Span);
            files.Add(new OutputFile(path, content));
            return path;
        }

        /// <summary>The text of a style sheet as a part of the one called <paramref name="whole"/>; null as for <see cref="Publish"/>.</summary>
        string? Style(string name, string whole)
        {
            if (!themeFiles.TryGetValue(name, out SourceFile? file) || !open.Add(name)) return null;
            string css = ThemeText.Read(file, diagnostics) is not { } text ? "" : new StyleSheet(name, file.Path, text)
                .Rewrite(part => Style(part, whole), asset => Address(asset, whole), diagnostics);
            open.Remove(name);
            return css;
        }

        /// <summary>Where an asset is published, seen from the style sheet <paramref name="from"/>: right under any link root.</summary>
        string? Address(string asset, string from) =>
            asset.StartsWith(Folder, StringComparison.Ordinal) && Publish(asset[Folder.Length..]) is { } path
                ? string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/') - 1)) + path[Folder.Length..]
                : null;

        static string Hashed(string name, ReadOnlySpan<byte> content)
        {
            string hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 5));
            int dot = name.LastIndexOf('.');
            return dot > name.LastIndexOf('/') ? $"{name[..dot]}.{hash}{name[dot..]}" : $"{name}.{hash}";
        }
    }
}
