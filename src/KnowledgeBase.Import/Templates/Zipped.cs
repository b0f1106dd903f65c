using System.IO.Compression;

namespace KnowledgeBase.Import.Templates;

/// <summary>Packs a file so that the same parts give the same bytes, whenever they were written.</summary>
static class Zipped
{
    // The first moment that a zip can hold.
    static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same parts in the same order, all of one time.</summary>
    public static byte[] WithoutTimes(byte[] package)
    {
        using var written = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var to = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                ZipArchiveEntry same = to.CreateEntry(entry.FullName);
                same.LastWriteTime = Always;
                using Stream source = entry.Open(), target = same.Open();
                source.CopyTo(target);
            }
        return written.ToArray();
    }
}
