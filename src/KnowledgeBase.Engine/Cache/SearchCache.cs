using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Cache;

/// <summary>What search keeps between builds, for whoever makes an index of the published site.</summary>
public sealed class SearchCache : IKept, IDisposable
{
    readonly PackFile pack;

    SearchCache(PackFile pack) => this.pack = pack;

    /// <summary>Opens what the builds of a knowledge base kept, to read it; what another version of the program kept is not there.</summary>
    public static SearchCache Open(CacheFolder cache, PluginSet plugins, SiteOptions options, IFileTree files) =>
        new(new PackFile(cache.Steps, CacheOwner.Of(plugins, options, files), CacheUse.Find, Verification.None));

    /// <inheritdoc/>
    public byte[]? Find(UInt128 key) => pack.Find(key);

    /// <inheritdoc/>
    public void Add(UInt128 key, byte[] block) => pack.Add(key, block);

    /// <inheritdoc/>
    public void Dispose() => pack.Dispose();
}
