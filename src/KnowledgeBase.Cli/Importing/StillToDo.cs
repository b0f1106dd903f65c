using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Importing;

/// <summary>What <c>kb check</c> would say of new files, in short: the list of what is still to fill in.</summary>
/// <param name="Found">The mistakes, in the order of the files.</param>
/// <param name="Hidden">What of the new files no output may repeat.</param>
sealed record StillToDo(ImmutableArray<Diagnostic> Found, HiddenValues Hidden)
{
    const int Most = 25;

    /// <summary>Checks files that are not written yet.</summary>
    /// <param name="opened">The knowledge base.</param>
    /// <param name="files">All files that would be written; those outside of the knowledge base are not looked at.</param>
    /// <param name="means">What of all that is said about these files is to be told.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static StillToDo Of(Opened opened, ImmutableArray<FileToWrite> files, Predicate<Diagnostic> means, CancellationToken cancellation)
    {
        var drafted = files.ToImmutableSortedDictionary(f => RootRelative(opened, f.Path), byte[]? (f) => f.Bytes, StringComparer.Ordinal);
        BuildReport report = opened.Over(new ChangedFiles(opened.Parts.Files, drafted)).Builder(null, cancellation).Check();
        return new([.. report.Diagnostics.Where(d => means(d) && (drafted.ContainsKey(d.Location.Path) || HiddenValues.IsCovered(d.Location.Path)))], report.Hidden);
    }

    /// <summary>The path as diagnostics print it.</summary>
    public static string RootRelative(Opened opened, string path) => Path.GetRelativePath(opened.Session.Root, path).Replace('\\', '/');

    /// <summary>Says what is to do, a line each.</summary>
    public void Say(Session session)
    {
        if (Found.IsEmpty) return;
        session.Say("Still to fill in or mend:");
        bool several = Found.Select(d => d.Location.Path).Distinct().Skip(1).Any();
        foreach (Diagnostic one in Found.Take(Most))
        {
            string line = several ? $"{one.Location.Path}, " : "";
            line += one.Location.Position is { } place ? string.Create(CultureInfo.InvariantCulture, $"line {place.Line}: ") : "";
            session.Say(VisibleText.Of($"  {line}{one.Message}"));
        }
        if (Found.Length > Most) session.Say(string.Create(CultureInfo.InvariantCulture, $"  … and {Found.Length - Most} more"));
    }
}
