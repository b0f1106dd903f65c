using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Engine.Scan;

/// <summary>Which paths of the root are read at all.</summary>
public static class ContentArea
{
    /// <summary>Why nothing at <paramref name="path"/> (a file or a folder, from the root; <c>.</c> is the root) is read; null when something may be.</summary>
    public static string? Refusal(string path, SiteOptions options)
    {
        string[] read = [.. options.InputPaths, .. options.ThemePaths, SiteOptions.FileName];
        if (path == "." || read.Any(area => RootPath.IsIn(area, path))) return null;
        if (options.InputPaths.FirstOrDefault(input => RootPath.IsIn(path, input)) is { } found)
            return IsExcluded(path, options) ? "'ExcludedPaths' in the settings leaves it out"
                : HiddenPart(path[(found.Length + 1)..]) is { } part && part != Scanner.VocabularyFolder ? $"the name '{part}' begins with '{part[0]}', and such names are left out"
                : null;
        return read.Any(area => RootPath.IsIn(path, area)) ? null : $"only what lies in {string.Join(", ", options.InputPaths.Concat(options.ThemePaths))} is read";
    }

    /// <summary>The first part of a name (from the input folder) that hides what lies there, or null.</summary>
    internal static string? HiddenPart(string name) => name.Split('/').FirstOrDefault(part => part is ['_' or '.', ..]);

    internal static bool IsExcluded(string path, SiteOptions options) => options.ExcludedPaths.Any(excluded => RootPath.IsIn(path, excluded));
}
