using System.Text.Json;
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
        SettingsReader own = root.GroupOrEmpty("KnowledgeBase");
        ImmutableArray<string> inputs = Paths(root, "InputPaths") ?? defaults.InputPaths;
        ImmutableArray<TypedFolder> types = own.Group("Types") is { } folders ? Types(folders) : defaults.Types;
        SiteSettings settings = Settings(root, own);
        var options = new SiteOptions
        {
            InputPaths = inputs,
            OutputPath = Paths(root, "OutputPath")?.FirstOrDefault() ?? defaults.OutputPath,
            ThemePaths = Paths(root, "ThemePaths") ?? defaults.ThemePaths,
            ExcludedPaths = Paths(root, "ExcludedPaths") ?? defaults.ExcludedPaths,
            CachePath = Paths(root, "CachePath")?.FirstOrDefault() ?? defaults.CachePath,
            Settings = settings with { Editing = EditingReader.Read(own, settings, inputs, types, diagnostics) },
            Types = types,
            Plugins = Plugins(own, diagnostics),
            PluginSections = own.Group("PluginOptions")?.All().ToImmutableSortedDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal) ?? defaults.PluginSections,
        };
        foreach (string theme in options.ThemePaths.Where(t => t != defaults.ThemePaths[0] && !files.HasFolder(t)))
            diagnostics.Add(ConfigurationDiagnostics.NoSiteTheme.At(SiteOptions.FileName, root.Place("ThemePaths"), $"there is no folder '{theme}'"));
        foreach ((string key, string path, string other) in FolderOverlap.Of(options))
            diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, root.Place(key), $"'{path}' and '{other}' overlap",
                "Every input folder, site theme, the site and the cache need a folder of their own."));
        root.ReportUnknown(Severity.Notice, inner: own);
        own.ReportUnknown(Severity.Warning);
        return options;
    }

    static SiteSettings Settings(SettingsReader root, SettingsReader own)
    {
        var defaults = new SiteSettings();
        root.Boolean("LinkHideExtensions");
        root.Boolean("LinkLowercase");
        return new SiteSettings
        {
            Title = own.Text("Title") ?? defaults.Title,
            Description = own.Text("Description") ?? defaults.Description,
            Language = own.Text("Language") ?? defaults.Language,
            Owner = own.Text("Owner"),
            Contact = own.Text("Contact", SettingFault.OfContact),
            Repository = own.Text("Repository"),
            RepositoryBranch = own.Text("RepositoryBranch") ?? defaults.RepositoryBranch,
            ImageOrigins = own.Texts("ImageOrigins", SettingFault.OfImageOrigin) ?? defaults.ImageOrigins,
            Host = root.Text("Host", SettingFault.OfHost),
            LinkRoot = root.Text("LinkRoot", SettingFault.OfLinkRoot)?.Trim('/') is { Length: > 0 } path ? "/" + path : "",
            LinksUseHttps = root.Boolean("LinksUseHttps") ?? defaults.LinksUseHttps,
            LinkHideIndexPages = root.Boolean("LinkHideIndexPages") ?? defaults.LinkHideIndexPages,
            GenerateSitemap = root.Boolean("GenerateSitemap") ?? defaults.GenerateSitemap,
        };
    }

    static ImmutableArray<TypedFolder> Types(SettingsReader group) =>
        [.. group.AllTexts().Select(t => new TypedFolder(t.Key.Trim('/'), t.Value, t.Place))
            .DistinctBy(t => t.Folder).OrderBy(t => t.Folder, StringComparer.Ordinal)];

    static ImmutableArray<PluginOptions> Plugins(SettingsReader own, DiagnosticBag diagnostics)
    {
        ImmutableArray<PluginOptions>.Builder plugins = ImmutableArray.CreateBuilder<PluginOptions>();
        foreach (SettingsReader group in own.Groups("Plugins"))
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

    static ImmutableArray<string>? Paths(SettingsReader root, string key) =>
        root.Texts(key, SettingFault.OfPath) is { } paths ? [.. paths.Select(RootPath.Normal)] : null;
}
