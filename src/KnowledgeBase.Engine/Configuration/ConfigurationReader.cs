using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>Reads <c>statiq.json</c>: Statiq's keys with Statiq's meaning, our own under <c>KnowledgeBase</c>.</summary>
public static class ConfigurationReader
{
    /// <summary>The options of the root; defaults where something is wrong, which is reported.</summary>
    public static SiteOptions Read(IFileTree files, DiagnosticBag diagnostics)
    {
        if (SettingsFile.Read(files, diagnostics) is not { } file) return new SiteOptions();
        using (file.Json)
        {
            if (file.Json.RootElement.ValueKind == JsonValueKind.Object)
                return Options(new SettingsReader(file.Json.RootElement, "", file.Places, diagnostics), files, diagnostics);
            diagnostics.Add(ConfigurationDiagnostics.WrongType.At(SiteOptions.FileName, TextPosition.Start, "the settings must be a group: { … }"));
            return new SiteOptions();
        }
    }

    static SiteOptions Options(SettingsReader root, IFileTree files, DiagnosticBag diagnostics)
    {
        var defaults = new SiteOptions();
        SettingsReader? own = root.Group("KnowledgeBase");
        var options = new SiteOptions
        {
            InputPaths = Paths(root, "InputPaths", diagnostics) ?? defaults.InputPaths,
            OutputPath = Paths(root, "OutputPath", diagnostics)?.FirstOrDefault() ?? defaults.OutputPath,
            ThemePaths = Paths(root, "ThemePaths", diagnostics) ?? defaults.ThemePaths,
            ExcludedPaths = Paths(root, "ExcludedPaths", diagnostics) ?? defaults.ExcludedPaths,
            CachePath = Paths(root, "CachePath", diagnostics)?.FirstOrDefault() ?? defaults.CachePath,
            Settings = Settings(root, own, diagnostics),
            Types = own?.Group("Types")?.AllTexts().ToImmutableSortedDictionary(t => t.Key.Trim('/'), t => t.Value, StringComparer.Ordinal) ?? defaults.Types,
            Plugins = Plugins(own, diagnostics),
            PluginSections = own?.Group("PluginOptions")?.All().ToImmutableSortedDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal) ?? defaults.PluginSections,
        };
        foreach (string theme in options.ThemePaths.Where(t => t != defaults.ThemePaths[0] && !files.HasFolder(t)))
            diagnostics.Add(ConfigurationDiagnostics.NoSiteTheme.At(SiteOptions.FileName, root.Place("ThemePaths"), $"there is no folder '{theme}'"));
        foreach ((string key, string path, string other) in FolderOverlap.Of(options))
            diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, root.Place(key), $"'{path}' and '{other}' overlap",
                "Every input folder, site theme, the site and the cache need a folder of their own."));
        root.ReportUnknown(Severity.Notice);
        own?.ReportUnknown(Severity.Warning);
        return options;
    }

    static SiteSettings Settings(SettingsReader root, SettingsReader? own, DiagnosticBag diagnostics)
    {
        var defaults = new SiteSettings();
        root.Boolean("LinkHideExtensions");
        root.Boolean("LinkLowercase");
        return new SiteSettings
        {
            Title = own?.Text("Title") ?? defaults.Title,
            Description = own?.Text("Description") ?? defaults.Description,
            Language = own?.Text("Language") ?? defaults.Language,
            Repository = own?.Text("Repository"),
            ImageOrigins = ImageOrigins(own, diagnostics),
            Host = root.Text("Host"),
            LinkRoot = LinkRoot(root, diagnostics),
            LinksUseHttps = root.Boolean("LinksUseHttps") ?? defaults.LinksUseHttps,
            LinkHideIndexPages = root.Boolean("LinkHideIndexPages") ?? defaults.LinkHideIndexPages,
            GenerateSitemap = root.Boolean("GenerateSitemap") ?? defaults.GenerateSitemap,
        };
    }

    static ImmutableArray<string> ImageOrigins(SettingsReader? own, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> origins = own?.Texts("ImageOrigins") ?? [];
        // An origin becomes part of the content security policy: what is not plainly one could carry a directive of its own.
        foreach (string origin in origins.Where(o => !IsOrigin(o)))
            diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, own!.Place("ImageOrigins"),
                $"'{origin}' is not an origin", "Write scheme and host alone: https://images.example.org."));
        return [.. origins.Where(IsOrigin)];
    }

    static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps && uri.GetLeftPart(UriPartial.Authority) == text;

    static string LinkRoot(SettingsReader root, DiagnosticBag diagnostics)
    {
        string text = (root.Text("LinkRoot") ?? "").Trim('/');
        if (text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~') &&
            (text.Length == 0 || text.Split('/').All(part => part is not ("" or "." or ".."))))
            return text.Length == 0 ? "" : "/" + text;
        diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, root.Place("LinkRoot"),
            $"'LinkRoot' cannot be '{text}'", "Letters, digits, '-', '_', '.', '~' and '/' are allowed: /some/path."));
        return "";
    }

    static ImmutableArray<PluginOptions> Plugins(SettingsReader? own, DiagnosticBag diagnostics)
    {
        var plugins = ImmutableArray.CreateBuilder<PluginOptions>();
        foreach (SettingsReader group in own?.Groups("Plugins") ?? [])
        {
            string? path = group.Text("Path"), sha256 = group.Text("Sha256");
            if (path is null || sha256 is null)
                diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, group.Place("Path"),
                    "a plugin needs 'Path' and 'Sha256'", "Find the hash with: sha256sum plugins/name.dll"));
            else if (!RootPath.IsInside(path))
                diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, group.Place("Path"), $"'{path}' is not a path inside the knowledge base"));
            else
                plugins.Add(new PluginOptions(RootPath.Normal(path), sha256.ToLowerInvariant()));
            group.ReportUnknown(Severity.Warning);
        }
        return plugins.ToImmutable();
    }

    static ImmutableArray<string>? Paths(SettingsReader root, string key, DiagnosticBag diagnostics)
    {
        if (root.Texts(key) is not { } paths) return null;
        foreach (string path in paths.Where(p => !RootPath.IsInside(p)))
            diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, root.Place(key), $"'{path}' is not a path inside the knowledge base"));
        return [.. paths.Where(RootPath.IsInside).Select(RootPath.Normal)];
    }
}
