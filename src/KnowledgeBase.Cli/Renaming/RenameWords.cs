using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>Says in sentences what a renaming does.</summary>
static class RenameWords
{
    static readonly ImmutableArray<string> Carried = ["title", "summary"];

    /// <summary>What becomes of files, of what names them, and of what is left out of a merged document.</summary>
    public static IEnumerable<string> Of(RenamePlan plan, BuiltSite site)
    {
        Moves moves = plan.Moves;
        int mended = plan.After.Count(f => f.Value is not null && !moves.Paths.ContainsValue(f.Key));
        string others = mended == 0 ? "no other file names it" : $"{DiagnosticText.Count(mended, "other file")} {(mended == 1 ? "is" : "are")} mended";
        if (moves.Merged is not { } merged)
        {
            yield return moves.Paths.Count == 1 ? $"'{moves.Paths.Keys.First()}' becomes '{moves.Paths.Values.First()}'; {others}." : $"{DiagnosticText.Count(moves.Paths.Count, "file")} move; {others}.";
            yield break;
        }
        yield return $"'{merged}' becomes a part of '{moves.Paths[merged]}'; {others}.";
        SiteDocument gone = site.Site.Documents.First(d => d.Document.Path == merged), stays = site.Site.Documents.First(d => d.Document.Path == moves.Paths[merged]);
        int words = gone.Sections.Sum(s => s.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        string[] fields = [.. gone.Document.Type.Shape.Fields.Where(f => !Carried.Contains(f.Key) && gone.Document.Places.Has(f.Key) && !stays.Document.Places.Has(f.Key)).Select(f => $"'{f.Key}'")];
        yield return $"Its text of {DiagnosticText.Count(words, "word")} is dropped, and so are its fields{(fields.Length == 0 ? "" : $", of which the other has no {string.Join(", ", fields)}")}: copy what is worth keeping first. Older versions stay in git.";
        string[] left = [.. Moves.Named(site, merged).Where(file => Moves.Namers(site, file).All(n => n == merged))];
        if (left.Length > 0) yield return $"No document names any more: {string.Join(", ", left)}.";
    }
}
