using System.Reflection;

namespace KnowledgeBase.Search.Tests;

/// <summary>The client's modules as they are written, before they are bundled, in a folder of their own.</summary>
public sealed class ClientFiles : IDisposable
{
    public ClientFiles()
    {
        Assembly assembly = typeof(ClientFiles).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".js", StringComparison.Ordinal)))
        {
            using Stream module = assembly.GetManifestResourceStream(name)!;
            using FileStream file = File.Create(Path.Combine(Folder, name));
            module.CopyTo(file);
        }
        // Node takes .js for modules only where a package says so.
        File.WriteAllText(Path.Combine(Folder, "package.json"), """{"type": "module"}""");
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("kb-client").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
