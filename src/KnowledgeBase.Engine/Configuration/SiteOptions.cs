using System.Text.Json;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>Everything <c>statiq.json</c> says, with defaults filled in. Paths are root-relative with <c>/</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>Name of the settings file, Statiq's own.</summary>
    public const string FileName = "statiq.json";

    public ImmutableArray<string> InputPaths { get; init; } = ["content"];

    /// <summary>True for an input folder, and for what lies in one.</summary>
    public bool IsContent(string path) => InputPaths.Any(input => RootPath.IsIn(path, input));

    /// <summary>Where the site goes.</summary>
    public string OutputPath { get; init; } = "site";

    public ImmutableArray<string> ThemePaths { get; init; } = ["themes/default"];

    public ImmutableArray<string> ExcludedPaths { get; init; } = [];

    /// <summary>Where the index, staging and lock live.</summary>
    public string CachePath { get; init; } = ".kb";

    /// <summary>The folders with a content type, in ordinal order.</summary>
    public ImmutableArray<TypedFolder> Types { get; init; } = [];

    public ImmutableArray<PluginOptions> Plugins { get; init; } = [];

    /// <summary>Each plugin's own section, by plugin name.</summary>
    public ImmutableSortedDictionary<string, JsonElement> PluginSections { get; init; } = ImmutableSortedDictionary<string, JsonElement>.Empty;

    public SiteSettings Settings { get; init; } = new();
}

/// <summary>A folder whose documents have a content type.</summary>
/// <param name="Folder">From an input folder, without a slash at its ends.</param>
/// <param name="Type">Name of the content type, as written.</param>
/// <param name="Place">Where the settings say so.</param>
public sealed record TypedFolder(string Folder, string Type, TextPosition Place);

/// <summary>A plugin assembly that the maintainers trust.</summary>
/// <param name="Path">Root-relative path of the assembly.</param>
/// <param name="Sha256">Lower-case hex SHA-256 of its bytes.</param>
public sealed record PluginOptions(string Path, string Sha256);
