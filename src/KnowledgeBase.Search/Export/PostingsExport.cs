using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>Writes which documents hold which term, how often, and where.</summary>
sealed class PostingsExport(long target)
{
    const int LeastBytes = 3 * 1024;
    const int GreatestFiles = 290;

    readonly RangeWriter terms = new(target);
    readonly List<byte[]> positionFiles = [];
    readonly ByteBuilder positions = new();

    /// <summary>
    /// The terms of the combined field with their postings there and in the title field, and whole titles among them; and, file by file, their positions.
    /// </summary>
    public static (RangeFiles Terms, ImmutableArray<byte[]> Positions) Write(TermTable table)
    {
        if (table.Count == 0) return (new RangeFiles([], []), []);
        var export = new PostingsExport(RangeWriter.Target(LeastBytes, UsualBytes(table) / GreatestFiles));
        foreach (TermEntry entry in table.Entries()) export.Write(entry);
        return (export.terms.ToFiles(), [.. export.positionFiles, export.positions.ToArray()]);
    }

    /// <summary>Key; numbers of documents; numbers of bytes; postings of both fields. Positions go to the file beside it.</summary>
    void Write(TermEntry entry)
    {
        if (terms.Begin(entry.Key))
        {
            positionFiles.Add(positions.ToArray());
            positions.Clear();
        }
        terms.File.Varint(entry.Texts?.Count ?? 0);
        terms.File.Varint(entry.Titles?.Count ?? 0);
        terms.File.Varint(entry.Texts?.Documents.Length ?? 0);
        terms.File.Varint(entry.Titles?.Documents.Length ?? 0);
        terms.File.Varint(entry.Texts?.Positions.Length ?? 0);
        terms.File.Append(entry.Texts?.Documents);
        terms.File.Append(entry.Titles?.Documents);
        positions.Append(entry.Texts?.Positions);
    }

    /// <summary>About what all files together will take; only their number depends on it.</summary>
    static long UsualBytes(TermTable table) => table.Pairs * 2 + table.Count * 10L;
}
