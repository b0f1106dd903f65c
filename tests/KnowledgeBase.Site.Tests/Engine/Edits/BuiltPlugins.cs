namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>The plugins that are built with the tests.</summary>
static class BuiltPlugins
{
    /// <summary>Full path of the assembly of a plugin.</summary>
    public static string PathOf(string plugin)
    {
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/', '\\')))!;
        return Path.Combine(Repository.Root, "tests", "plugins", plugin, "bin", configuration, "net10.0", plugin + ".dll");
    }

    public static byte[] Read(string plugin) => File.ReadAllBytes(PathOf(plugin));
}
