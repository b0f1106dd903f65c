namespace KnowledgeBase.Search.Export;

/// <summary>The client as it is published: two small files, which the build of this project makes of <c>client/</c>.</summary>
static class ClientModules
{
    static readonly ImmutableArray<string> Names = ["client.js", "search-page.js"];

    /// <summary>Where the modules stand in the site.</summary>
    public static IEnumerable<string> Paths => Names.Select(PathOf);

    /// <summary><c>client.js</c> and <c>search-page.js</c>, which imports it.</summary>
    public static IEnumerable<OutputFile> Outputs() => Names.Select(name => new OutputFile(PathOf(name), Read(name)));

    static string PathOf(string name) => $"{BrowserExport.Folder}/{name}";

    static ReadOnlyMemory<byte> Read(string name)
    {
        using Stream module = typeof(ClientModules).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[module.Length];
        module.ReadExactly(bytes);
        return bytes;
    }
}
