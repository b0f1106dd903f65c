using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Engine.Generate;

/// <summary>Reads the files beside documents that pages use.</summary>
static class AssetReader
{
    const int MaxMebibytes = 20;

    /// <summary>The files at their addresses; unreadable ones are reported and left out.</summary>
    public static ImmutableArray<OutputFile> Read(ImmutableArray<SiteAsset> assets, IFileTree files, DiagnosticBag diagnostics) =>
    [
        .. from asset in assets
           let bytes = files.Read(asset.Path, MaxMebibytes, diagnostics)
           where bytes is not null
           select new OutputFile(asset.Address.File, bytes),
    ];
}
