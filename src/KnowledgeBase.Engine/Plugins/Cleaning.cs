namespace KnowledgeBase.Engine.Plugins;

/// <summary>Takes out of a file what readers are not to get.</summary>
public static class Cleaning
{
    /// <summary>The file, gone through every cleaner of its kind in the order registered; as it is where there is none.</summary>
    /// <param name="cleaners">All there are.</param>
    /// <param name="path">From the root, with <c>/</c>; its ending says what it is.</param>
    /// <param name="bytes">The whole file.</param>
    public static CleanedFile Of(ImmutableArray<ICleaner> cleaners, string path, ReadOnlyMemory<byte> bytes)
    {
        string extension = Path.GetExtension(path).ToLowerInvariant();
        var cleaned = new CleanedFile(bytes, [], []);
        foreach (ICleaner cleaner in cleaners.Where(cleaner => cleaner.Extensions.Contains(extension)))
        {
            if (cleaned.Bytes is not { } copy) break;
            CleanedFile next = cleaner.Clean(path, copy);
            cleaned = new CleanedFile(next.Bytes, [.. cleaned.LeftOut, .. next.LeftOut], [.. cleaned.Diagnostics, .. next.Diagnostics]);
        }
        return cleaned;
    }
}
