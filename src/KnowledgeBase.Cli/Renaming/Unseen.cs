using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>Finds documents with mistakes that may name a document that moves where nobody can see it.</summary>
static class Unseen
{
    /// <summary>Those that cannot be read, or not without errors, and hold the old name as a word; one error each.</summary>
    /// <param name="site">The site as it is.</param>
    /// <param name="moves">Which files go where.</param>
    /// <param name="files">The files with everything mended that could be seen.</param>
    public static IEnumerable<Diagnostic> Of(BuiltSite site, Moves moves, IFileTree files)
    {
        string[] names = [.. moves.Paths.Keys.Select(path => Path.GetFileNameWithoutExtension(path)).Distinct(StringComparer.Ordinal)];
        return
            from path in site.Report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Location.Path).Concat(site.Missing).Distinct(StringComparer.Ordinal)
            where path != moves.Merged && (site.Missing.Contains(path) || site.Site.Documents.Any(d => d.Document.Path == path))
            where Named(moves.Now(path), names, files) is not null
            select RenameDiagnostics.Unread.At(path, $"this document has mistakes and holds the word '{Named(moves.Now(path), names, files)}': nobody can say for certain whether it names that document");
    }

    static string? Named(string path, string[] names, IFileTree files) =>
        Utf8Text.Decode(files.Read(path), out _) is not { } text ? names[0] : Array.Find(names, name => Holds(text, name));

    static bool Holds(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (!IsPart(text, at - 1) && !IsPart(text, at + word.Length)) return true;
        return false;
    }

    static bool IsPart(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_');
}
