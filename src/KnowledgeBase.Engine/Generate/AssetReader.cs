using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Engine.Generate;

/// <summary>Reads the files beside documents that pages use.</summary>
static class AssetReader
{
    const int MaxMebibytes = 20;

    public static ImmutableArray<OutputFile> Read(ImmutableArray<SiteAsset> assets, IFileTree files, DiagnosticBag diagnostics)
    {
        ImmutableArray<OutputFile>.Builder read = ImmutableArray.CreateBuilder<OutputFile>(assets.Length);
        foreach (SiteAsset asset in assets)
            if (files.Read(asset.Path, MaxMebibytes, out Diagnostic? refused) is { } bytes)
                read.Add(new OutputFile(asset.Address.File, bytes));
            else
                diagnostics.Add(refused!);
        return read.ToImmutable();
    }
}
