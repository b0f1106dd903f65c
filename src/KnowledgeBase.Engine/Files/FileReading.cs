namespace KnowledgeBase.Engine.Files;

/// <summary>Reads a file of a knowledge base, or says why it is not read.</summary>
public static class FileReading
{
    /// <summary>The bytes, or the reason.</summary>
    /// <param name="files">Where it lies.</param>
    /// <param name="path">Its path.</param>
    /// <param name="mebibytes">How large it may be.</param>
    /// <param name="refused">The reason, when there are no bytes.</param>
    public static byte[]? Read(this IFileTree files, string path, int mebibytes, out Diagnostic? refused)
    {
        FileEntry entry = files.Find(path) ?? new FileEntry(path, FileKind.Gone, 0);
        refused = Refusal(entry);
        if (entry.Length > mebibytes * 1024L * 1024)
            refused = FileDiagnostics.TooLarge.At(path, string.Create(CultureInfo.InvariantCulture, $"this file is larger than {mebibytes} MiB"));
        if (refused is not null) return null;
        try
        {
            return files.Read(path);
        }
        catch (UnauthorizedAccessException)
        {
            refused = Unreadable(path, "permission denied");
        }
        catch (IOException error)
        {
            refused = Unreadable(path, error.Message);
        }
        return null;
    }

    /// <summary>The bytes; null, and reported, when they are not to be had.</summary>
    public static byte[]? Read(this IFileTree files, string path, int mebibytes, DiagnosticBag diagnostics)
    {
        byte[]? bytes = files.Read(path, mebibytes, out Diagnostic? refused);
        if (refused is not null) diagnostics.Add(refused);
        return bytes;
    }

    /// <summary>Why what was found is not read, or null for a plain file.</summary>
    public static Diagnostic? Refusal(FileEntry entry) => entry.Kind switch
    {
        FileKind.Link => FileDiagnostics.Link.At(entry.Path, "this is a symbolic link"),
        FileKind.Special => FileDiagnostics.Special.At(entry.Path, "this is a pipe, socket or device"),
        FileKind.Gone => Unreadable(entry.Path, "its name is not UTF-8, or it has just gone"),
        _ => null,
    };

    static Diagnostic Unreadable(string path, string why) => FileDiagnostics.Unreadable.At(path, $"this file cannot be read: {why}");
}
