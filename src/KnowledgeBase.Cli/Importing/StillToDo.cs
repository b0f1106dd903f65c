using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;

namespace KnowledgeBase.Cli.Importing;

/// <summary>What <c>kb check</c> would say of new documents, in short: the list of what is still to fill in.</summary>
static class StillToDo
{
    const int Most = 25;

    /// <summary>The mistakes in documents that are not written yet, in the order of the files.</summary>
    /// <param name="opened">The knowledge base.</param>
    /// <param name="files">All files that would be written; those outside of the knowledge base are not looked at.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static ImmutableArray<Diagnostic> Of(Opened opened, ImmutableArray<NewFileOf> files, CancellationToken cancellation)
    {
        var drafted = files.ToImmutableSortedDictionary(f => RootRelative(opened, f.Path), f => f.Bytes, StringComparer.Ordinal);
        Opened with = opened with { Diagnostics = new DiagnosticBag(), Parts = opened.Parts with { Files = new DraftedFiles(opened.Parts.Files, drafted) } };
        return [.. with.Builder(null, cancellation).Check().Diagnostics.Where(d => d.Severity > Severity.Notice && (drafted.ContainsKey(d.Location.Path) || HiddenValues.IsCovered(d.Location.Path)))];
    }

    /// <summary>The path as diagnostics print it.</summary>
    public static string RootRelative(Opened opened, string path) => Path.GetRelativePath(opened.Session.Root, path).Replace('\\', '/');

    /// <summary>Says what is to do, a line each.</summary>
    public static void Say(Session session, ImmutableArray<Diagnostic> found)
    {
        if (found.IsEmpty) return;
        session.Say("Still to fill in or mend:");
        foreach (Diagnostic one in found.Take(Most))
        {
            string line = one.Location.Position is { } place ? string.Create(CultureInfo.InvariantCulture, $"line {place.Line}: ") : "";
            session.Say(VisibleText.Of($"  {line}{one.Message}"));
        }
        if (found.Length > Most) session.Say(string.Create(CultureInfo.InvariantCulture, $"  … and {found.Length - Most} more"));
    }
}
