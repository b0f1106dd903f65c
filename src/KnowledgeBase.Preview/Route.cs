using Microsoft.AspNetCore.Http;

namespace KnowledgeBase.Preview;

/// <summary>What a path of the server leads to. The only look-up is in the site's list of files: no path reaches a disk.</summary>
abstract record Route
{
    /// <summary>Where the preview keeps its own files; always at the root of the server.</summary>
    public const string Own = "/_preview/";

    /// <summary>A file of the site.</summary>
    public sealed record File(string Path, ReadOnlyMemory<byte> Content) : Route;

    /// <summary>One of the preview's own files: <c>reload.js</c>.</summary>
    public sealed record OwnFile(string Name) : Route;

    /// <summary>Another path of the same server, percent-encoded.</summary>
    public sealed record Redirect(string Location) : Route;

    /// <summary>Nothing.</summary>
    public sealed record Nowhere : Route;

    /// <summary>Finds the route of a decoded path.</summary>
    public static Route Of(string path, PreviewSite site)
    {
        if (path.StartsWith(Own, StringComparison.Ordinal)) return new OwnFile(path[Own.Length..]);
        string root = site.Settings.LinkRoot;
        if (path == root || (path == "/" && root.Length > 0)) return To(root + "/");
        return path.StartsWith(root + "/", StringComparison.Ordinal) ? Inside(root, path[(root.Length + 1)..], site) : new Nowhere();
    }

    static Route Inside(string root, string name, PreviewSite site)
    {
        string file = name.Length == 0 || name.EndsWith('/') ? name + "index.html" : name;
        if (site.Find(file) is { } content) return new File(file, content);
        return site.Lists(name + "/index.html") ? To($"{root}/{name}/") : new Nowhere();
    }

    static Redirect To(string path) => new(new PathString(path).ToUriComponent());
}
