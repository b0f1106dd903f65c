using System.IO.Hashing;
using KnowledgeBase.Theming.Templates;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>
/// Loads a site theme of <c>theme.json</c>, <c>layouts/*.hbs</c>, <c>partials/*.hbs</c> and <c>assets/**</c>; other files are left alone.
/// </summary>
public static class HandlebarsThemeLoader
{
    /// <summary>The layout for pages whose own layout the theme lacks.</summary>
    internal const string FallbackLayout = "page";

    /// <summary>
    /// Loads the theme made of <paramref name="files"/> (later files override earlier ones of the same name); mistakes go to <paramref name="diagnostics"/>.
    /// A theme that <paramref name="kept"/> knows to have none is not checked again. Of that, and of <paramref name="carried"/>, which tests hold to be right,
    /// each template is compiled when a page first needs it: most runs render a few pages.
    /// </summary>
    public static HandlebarsTheme Load(ImmutableArray<SourceFile> files, ImmutableArray<SourceFile> carried, IKept kept, DiagnosticBag diagnostics)
    {
        ImmutableSortedDictionary<string, SourceFile> byName = ByName(files);
        UInt128 key = KeyOf(byName);
        bool right = kept.Find(key) is not null;
        var found = new DiagnosticBag();
        HandlebarsTheme theme = Load(key, byName, Folder(files), right, late: right || key == KeyOf(ByName(carried)), found);
        ImmutableArray<Diagnostic> mistakes = found.ToSorted();
        diagnostics.AddRange(mistakes);
        if (!right && mistakes.IsEmpty) kept.Add(key, [1]);
        return theme;
    }

    static HandlebarsTheme Load(UInt128 key, ImmutableSortedDictionary<string, SourceFile> byName, string folder, bool right, bool late, DiagnosticBag diagnostics)
    {
        var manifest = ThemeManifest.Read(byName.GetValueOrDefault("theme.json"), diagnostics);
        var assets = AssetSet.From(byName, diagnostics);
        ImmutableArray<Template> layouts = Templates(byName, "layouts/", diagnostics);
        if (!layouts.Any(l => l.Name == FallbackLayout))
            diagnostics.Add(ThemingDiagnostics.ThemeIncomplete.At(folder, $"the site theme has no layouts/{FallbackLayout}.hbs"));

        var templates = TemplateSet.Compile(layouts, Templates(byName, "partials/", diagnostics), assets.PathOf, right, late, diagnostics);
        return new HandlebarsTheme(key, manifest, assets, templates, unchanged: right);
    }

    /// <summary>All that pages can take from the theme.</summary>
    static UInt128 KeyOf(ImmutableSortedDictionary<string, SourceFile> files)
    {
        var key = new XxHash128();
        foreach ((string name, SourceFile file) in files) key.Append(Encoding.UTF8.GetBytes($"{name}\0{XxHash128.HashToUInt128(file.Bytes.Span):x32}\0"));
        return key.GetCurrentHashAsUInt128();
    }

    static ImmutableSortedDictionary<string, SourceFile> ByName(ImmutableArray<SourceFile> files)
    {
        ImmutableSortedDictionary<string, SourceFile>.Builder byName = ImmutableSortedDictionary.CreateBuilder<string, SourceFile>(StringComparer.Ordinal);
        foreach (SourceFile file in files) byName[file.Name] = file;
        return byName.ToImmutable();
    }

    static string Folder(ImmutableArray<SourceFile> files)
    {
        if (files.IsEmpty) return "";
        SourceFile any = files[^1];
        return any.Path.EndsWith(any.Name, StringComparison.Ordinal) ? any.Path[..^any.Name.Length].TrimEnd('/') : any.Path;
    }

    static ImmutableArray<Template> Templates(
        ImmutableSortedDictionary<string, SourceFile> files, string folder, DiagnosticBag diagnostics)
    {
        ImmutableArray<Template>.Builder templates = ImmutableArray.CreateBuilder<Template>();
        foreach ((string name, SourceFile file) in files)
            if (name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".hbs", StringComparison.Ordinal) &&
                ThemeText.Read(file, diagnostics) is { } text)
                templates.Add(Template(file.Path, name[folder.Length..^".hbs".Length], text, diagnostics));
        return templates.ToImmutable();
    }

    static Template Template(string path, string name, string text, DiagnosticBag diagnostics)
    {
        var source = new SourceText(text);
        var template = new Template(path, name, source, TemplateScanner.Scan(text, out int unclosedAt)) { IsWhole = unclosedAt < 0 };
        if (unclosedAt >= 0)
            diagnostics.Add(template.At(ThemingDiagnostics.TemplateSyntax, unclosedAt, "the braces are never closed"));
        return template;
    }
}
