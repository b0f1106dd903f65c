namespace KnowledgeBase.Preview;

/// <summary>The script and the style sheet of the preview, embedded in the assembly.</summary>
static class OwnAssets
{
    /// <summary>The asset's bytes, or null.</summary>
    public static ReadOnlyMemory<byte>? Find(string name)
    {
        if (name is not ("reload.js" or "panel.css")) return null;
        using Stream asset = typeof(OwnAssets).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[asset.Length];
        asset.ReadExactly(bytes);
        return bytes;
    }
}
