namespace KnowledgeBase.Cli.Files;

/// <summary>Writes files that are there whole or not at all.</summary>
static class WholeFile
{
    /// <summary>Writes beside the file and puts the new one in its place, with the permissions of the old.</summary>
    /// <exception cref="IOException">It cannot be written; the old one is left as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the old one is left as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
