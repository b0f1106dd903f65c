using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Generate;

/// <summary>Reads the files beside documents that pages use, as they may be published.</summary>
static class AssetReader
{
    const int MaxMebibytes = 20;

    /// <summary>The file at its address, cleaned; one that cannot be read, or may not be published, is reported and is no file.</summary>
    public static PlannedFile Plan(SiteAsset asset, IFileTree files, ImmutableArray<ICleaner> cleaners, DiagnosticBag diagnostics) =>
        new(asset.Address.File, () => new PlannedContent(null, () => files.Read(asset.Path, MaxMebibytes, diagnostics) is { } bytes ? Clean(asset.Path, bytes, cleaners, diagnostics) : null))
        {
            From = asset.Path,
        };

    static ReadOnlyMemory<byte>? Clean(string path, ReadOnlyMemory<byte> bytes, ImmutableArray<ICleaner> cleaners, DiagnosticBag diagnostics)
    {
        CleanedFile cleaned = Cleaning.Of(cleaners, path, bytes);
        diagnostics.AddRange(cleaned.Diagnostics);
        return cleaned.Bytes;
    }
}
