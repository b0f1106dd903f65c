using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Fixing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>What a renaming does to the files, and what a check says of it.</summary>
/// <param name="Moves">Which files go where.</param>
/// <param name="Before">The bytes of all files that change, by path; null for those that are not there yet.</param>
/// <param name="After">The same as they would be; null for those that go.</param>
/// <param name="Remarks">What is in the way (errors), and what else to know.</param>
sealed record RenamePlan(
    Moves Moves, ImmutableSortedDictionary<string, byte[]?> Before, ImmutableSortedDictionary<string, byte[]?> After, ImmutableArray<Diagnostic> Remarks)
{
    /// <summary>Works it out; nothing is written.</summary>
    /// <param name="opened">The knowledge base; its settings are right.</param>
    /// <param name="site">It as it is, with what is held back.</param>
    /// <param name="moves">Which files go where.</param>
    /// <param name="cancellation">Ends it between two steps.</param>
    public static RenamePlan Of(Opened opened, BuiltSite site, Moves moves, CancellationToken cancellation)
    {
        ImmutableSortedDictionary<string, byte[]?> moved = Moved(opened, moves);
        SiteModel there = opened.Over(new ChangedFiles(opened.Parts.Files, moved)).Builder(null, cancellation, drafts: true).Model();
        var remarks = new List<Diagnostic>();
        ImmutableSortedDictionary<string, byte[]?> after = Mended(opened, site, there, moves, moved, remarks);
        var files = new ChangedFiles(opened.Parts.Files, after);
        remarks.AddRange(Unseen.Of(site, moves, files));
        if (remarks.All(r => r.Severity < Severity.Error))
        {
            BuildReport report = opened.Over(files).Builder(null, cancellation, drafts: true).Check();
            remarks.AddRange(NewProblems.In(report, site.Report, moves));
        }
        return new RenamePlan(moves, after.Keys.ToImmutableSortedDictionary(path => path, path => opened.Parts.Files.Find(path) is null ? null : opened.Parts.Files.Read(path), StringComparer.Ordinal), after, [.. remarks.Order()]);
    }

    /// <summary>The files at their new places, otherwise as they are.</summary>
    static ImmutableSortedDictionary<string, byte[]?> Moved(Opened opened, Moves moves)
    {
        ImmutableSortedDictionary<string, byte[]?> files = ImmutableSortedDictionary.Create<string, byte[]?>(StringComparer.Ordinal).AddRange(moves.Paths.Keys.Select(old => KeyValuePair.Create(old, (byte[]?)null)));
        return files.SetItems(moves.Paths.Where(move => move.Key != moves.Merged).Select(move => KeyValuePair.Create(move.Value, (byte[]?)opened.Parts.Files.Read(move.Key))));
    }

    static ImmutableSortedDictionary<string, byte[]?> Mended(
        Opened opened, BuiltSite site, SiteModel there, Moves moves, ImmutableSortedDictionary<string, byte[]?> moved, List<Diagnostic> remarks)
    {
        var references = new MendedReferences(site.Site, there, moves);
        var links = new MendedLinks(site, there, moves);
        var addresses = new OldAddress(site.Site, there, moves);
        foreach (SiteDocument document in site.Site.Documents.Where(d => d.Document.Path != moves.Merged))
        {
            string path = document.Document.Path;
            byte[] bytes = opened.Parts.Files.Read(path);
            var text = new PlacedText(Utf8Text.Decode(bytes, out _)!);
            Edit[] edits = [.. references.Of(document.Document, text), .. links.Of(path, text, remarks), .. addresses.Of(document, opened.Parts.Files)];
            if (edits.Length > 0) moved = moved.SetItem(moves.Now(path), MendedText.Of(bytes, edits));
        }
        return moved;
    }
}
