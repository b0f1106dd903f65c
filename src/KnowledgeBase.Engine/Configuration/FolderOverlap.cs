namespace KnowledgeBase.Engine.Configuration;

/// <summary>
/// Folders that settings give two meanings. A document found twice would collide with itself, and what builds replace and
/// <c>kb clean</c> deletes must hold nothing that somebody wrote.
/// </summary>
public static class FolderOverlap
{
    /// <summary>The pairs, each with the key of the setting that names the first.</summary>
    public static IEnumerable<(string Key, string Path, string Other)> Of(SiteOptions options) =>
    [
        .. options.InputPaths.SelectMany((path, i) => Pairs("InputPaths", path, options.InputPaths.Take(i))),
        .. Pairs("CachePath", options.CachePath, Written(options)),
        .. Pairs("OutputPath", options.OutputPath, [.. Written(options), options.CachePath]),
    ];

    /// <summary>The folder of somebody's work, or the cache, that overlaps <paramref name="output"/> (root-relative); null when there is none.</summary>
    public static string? With(string output, SiteOptions options) =>
        Written(options).Append(options.CachePath).FirstOrDefault(other => Overlap(output, other));

    static IEnumerable<string> Written(SiteOptions options) => options.InputPaths.Concat(options.ThemePaths);

    static IEnumerable<(string, string, string)> Pairs(string key, string path, IEnumerable<string> others) =>
        others.Where(other => Overlap(path, other)).Select(other => (key, path, other));

    // Without case, as some disks are.
    static bool Overlap(string a, string b) =>
        RootPath.IsIn(a, b, StringComparison.OrdinalIgnoreCase) || RootPath.IsIn(b, a, StringComparison.OrdinalIgnoreCase);
}
