namespace KnowledgeBase.Engine.Configuration;

/// <summary>Paths that settings name: root-relative, with <c>/</c>, never out of the root.</summary>
public static class RootPath
{
    /// <summary>True for a relative path without <c>..</c>, drive or control characters that is not the root itself.</summary>
    public static bool IsInside(string path) =>
        Normal(path).Length > 0 && !path.Any(char.IsControl) && !path.Contains(':', StringComparison.Ordinal) &&
        path[0] is not ('/' or '\\' or '~') && Parts(path).All(part => part != "..");

    /// <summary>The path with <c>/</c>, without empty parts, <c>.</c> and a slash at its end.</summary>
    public static string Normal(string path) => string.Join('/', Parts(path).Where(part => part is not ("" or ".")));

    /// <summary>True for a folder itself and for everything below it.</summary>
    public static bool IsIn(string path, string folder, StringComparison comparison = StringComparison.Ordinal) =>
        (path + "/").StartsWith(folder + "/", comparison);

    static string[] Parts(string path) => path.Replace('\\', '/').Split('/');
}
