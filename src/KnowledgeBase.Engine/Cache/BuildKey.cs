using System.Security.Cryptography;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Engine.Cache;

/// <summary>All that a build depends on: two builds of one key give the same site and say the same. Known by content, so that no clock can deceive it.</summary>
static class BuildKey
{
    // Larger files are refused, whatever they hold.
    const int MaxMebibytes = 20;

    /// <param name="owner">The program, its plugins and settings.</param>
    /// <param name="sources">What lies in the content.</param>
    /// <param name="themes">The files of site themes.</param>
    /// <param name="files">Where both lie.</param>
    /// <param name="carried">The files that the program carries.</param>
    /// <param name="said">What is wrong with the settings and with what lies in the content: of an empty folder nothing else tells.</param>
    /// <param name="asked">How the build was asked for.</param>
    public static UInt128 Of(UInt128 owner, SourceTree sources, IEnumerable<FileEntry> themes, IFileTree files, IEnumerable<SourceFile> carried, IEnumerable<Diagnostic> said, string asked)
    {
        using var key = new KeyHash();
        key.Add($"{owner:x32} {asked}");
        foreach (Diagnostic found in said) key.Add($"{found} {found.Hint}");
        IEnumerable<string> read = [.. sources.Documents.Concat(sources.Vocabularies).Concat(sources.Assets).Select(entry => entry.Path), .. themes.Select(entry => entry.Path)];
        foreach (string file in read.AsParallel().AsOrdered().Select(path => $"{path} {HashOf(path, files)}")) key.Add(file);
        foreach (FileEntry left in sources.LeftOut.Select(entry => files.Find(entry.Path)).OfType<FileEntry>()) key.Add($"{left.Path} {left.Kind}");
        foreach (SourceFile file in carried)
        {
            key.Add(file.Path);
            key.Add(file.Bytes.Span);
        }
        return key.ToKey();
    }

    /// <summary>The hash of a file's bytes, or why it is not read.</summary>
    static string HashOf(string path, IFileTree files) =>
        files.Read(path, MaxMebibytes, out Diagnostic? refused) is { } bytes ? Convert.ToHexStringLower(SHA256.HashData(bytes)) : refused!.Message;
}
