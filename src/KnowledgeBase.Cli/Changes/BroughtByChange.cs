using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Changes;

/// <summary>Tells what a change brought from what stood before, wherever its lines or files have moved to.</summary>
static class BroughtByChange
{
    /// <summary>Those of <paramref name="after"/> that have no match of the same fingerprint before; of several that are alike, those on new lines. Sorted.</summary>
    /// <param name="before">What was said, and of which files.</param>
    /// <param name="after">What is said, and of which files.</param>
    /// <param name="renamed">New paths of files, by their old ones.</param>
    public static ImmutableArray<Diagnostic> Of(
        (ImmutableArray<Diagnostic> Diagnostics, IFileTree Files) before, (ImmutableArray<Diagnostic> Diagnostics, IFileTree Files) after, Dictionary<string, string> renamed)
    {
        FileLines old = new(before.Files), current = new(after.Files);
        ILookup<Fingerprint, string> standing = before.Diagnostics.ToLookup(d => Fingerprint.Of(Renamed(d, renamed)), d => old.At(d.Location) ?? "");
        return [.. after.Diagnostics.GroupBy(Fingerprint.Of).SelectMany(alike => New(alike, [.. standing[alike.Key]], current)).Order()];
    }

    static IEnumerable<Diagnostic> New(IEnumerable<Diagnostic> alike, List<string> lines, FileLines current)
    {
        Diagnostic[] changed = [.. alike.Where(d => !lines.Remove(current.At(d.Location) ?? ""))];
        return changed.Skip(lines.Count);
    }

    static Diagnostic Renamed(Diagnostic diagnostic, Dictionary<string, string> renamed) =>
        renamed.TryGetValue(diagnostic.Location.Path, out string? path)
            ? diagnostic with { Location = diagnostic.Location with { Path = path }, Message = diagnostic.Message.Replace(diagnostic.Location.Path, path, StringComparison.Ordinal) }
            : diagnostic;
}
