using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>Everything <c>statiq.json</c> says, with defaults filled in. Paths are root-relative with <c>/</c>.</summary>
public sealed record SiteOptions
{
    /// <summary>Name of the settings file, Statiq's own.</summary>
    public const string FileName = "statiq.json";

    public ImmutableArray<string> InputPaths { get; init; } = ["content"];

    /// <summary>Where the site goes.</summary>
    public string OutputPath { get; init; } = "site";

    public ImmutableArray<string> ThemePaths { get; init; } = ["themes/default"];

    public ImmutableArray<string> ExcludedPaths { get; init; } = [];

    /// <summary>Where the index, staging and lock live.</summary>
    public string CachePath { get; init; } = ".kb";

    /// <summary>Folder under an input folder to content type name.</summary>
    public ImmutableSortedDictionary<string, string> Types { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableArray<PluginOptions> Plugins { get; init; } = [];

    /// <summary>Each plugin's own section, by plugin name.</summary>
    public ImmutableSortedDictionary<string, JsonElement> PluginSections { get; init; } = ImmutableSortedDictionary<string, JsonElement>.Empty;

    public SiteSettings Settings { get; init; } = new();
}

/// <summary>A plugin assembly that the maintainers trust.</summary>
/// <param name="Path">Root-relative path of the assembly.</param>
/// <param name="Sha256">Lower-case hex SHA-256 of its bytes.</param>
public sealed record PluginOptions(string Path, string Sha256);
