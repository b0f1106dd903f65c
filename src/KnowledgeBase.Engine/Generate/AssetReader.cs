using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Generate;

/// <summary>Reads the files beside documents that pages use, as they may be published.</summary>
static class AssetReader
{
    const int MaxMebibytes = 20;

    /// <summary>The files at their addresses, cleaned; those that cannot be read, or may not be published, are reported and left out.</summary>
    public static ImmutableArray<OutputFile> Read(ImmutableArray<SiteAsset> assets, IFileTree files, ImmutableArray<ICleaner> cleaners, DiagnosticBag diagnostics) =>
    [
        .. from asset in assets
           let bytes = files.Read(asset.Path, MaxMebibytes, diagnostics)
           where bytes is not null
           let clean = Clean(asset.Path, bytes, cleaners, diagnostics)
           where clean is not null
           select new OutputFile(asset.Address.File, clean.Value),
    ];

    static ReadOnlyMemory<byte>? Clean(string path, ReadOnlyMemory<byte> bytes, ImmutableArray<ICleaner> cleaners, DiagnosticBag diagnostics)
    {
        CleanedFile cleaned = Cleaning.Of(cleaners, path, bytes);
        diagnostics.AddRange(cleaned.Diagnostics);
        return cleaned.Bytes;
    }
}
