using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Markdown;

namespace KnowledgeBase.Cli.Fixing;

/// <summary>Mends what can be mended for certain, in memory: mends, checks again, and goes on until there is nothing left to mend.</summary>
/// <param name="Files">The new bytes of the files that are mended, by path.</param>
/// <param name="Left">Paths of files that are left as they were, because mending would have brought more problems than it took.</param>
/// <param name="Before">What a check says of the files as they are.</param>
/// <param name="Report">What it says of them as they would be.</param>
sealed record Mending(ImmutableSortedDictionary<string, byte[]?> Files, ImmutableSortedSet<string> Left, BuildReport Before, BuildReport Report)
{
    // One mistake can hide another; nothing hides more than a few.
    const int MostRounds = 10;

    /// <summary>Mends the files that <paramref name="asked"/> says something about.</summary>
    /// <param name="opened">The knowledge base; its settings are right.</param>
    /// <param name="asked">What of a report is meant.</param>
    /// <param name="means">True for the path of a file that may be mended.</param>
    /// <param name="tidy">True to put fields in order too.</param>
    /// <param name="cancellation">Ends it between two steps.</param>
    public static Mending Of(Opened opened, Func<BuildReport, ImmutableArray<Diagnostic>> asked, Predicate<string> means, bool tidy, CancellationToken cancellation)
    {
        BuildReport before = Check(opened, opened.Parts.Files, cancellation);
        var mending = new Mending(ImmutableSortedDictionary.Create<string, byte[]?>(StringComparer.Ordinal), ImmutableSortedSet.Create<string>(StringComparer.Ordinal), before, before);
        for (int round = 0; round < MostRounds; round++)
        {
            Mending next = mending.Next(opened, asked, means, cancellation);
            if (ReferenceEquals(next, mending)) break;
            mending = next;
        }
        return tidy ? mending.Tidied(opened, means, cancellation) : mending;
    }

    Mending Next(Opened opened, Func<BuildReport, ImmutableArray<Diagnostic>> asked, Predicate<string> means, CancellationToken cancellation)
    {
        var tree = new ChangedFiles(opened.Parts.Files, Files);
        ImmutableSortedDictionary<string, byte[]?> tried = Files.SetItems(
            from diagnostic in asked(Report)
            where diagnostic.Fix is not null && means(diagnostic.Location.Path) && !Left.Contains(diagnostic.Location.Path)
            group diagnostic.Fix!.Edits by diagnostic.Location.Path into file
            let bytes = tree.Read(file.Key)
            let mended = MendedText.Of(bytes, file.SelectMany(edits => edits))
            where mended is not null && !mended.AsSpan().SequenceEqual(bytes)
            select KeyValuePair.Create(file.Key, (byte[]?)mended));
        return Accepted(opened, tried, cancellation);
    }

    Mending Tidied(Opened opened, Predicate<string> means, CancellationToken cancellation)
    {
        var tree = new ChangedFiles(opened.Parts.Files, Files);
        SiteModel site = opened.Over(tree).Builder(null, cancellation).Model();
        return Accepted(opened, Files.SetItems(
            from document in site.Documents.Select(d => d.Document)
            where document.Type.Typed && means(document.Path) && !Left.Contains(document.Path)
            let file = new SourceFile(document.Path, document.Name, tree.Read(document.Path))
            let fix = FrontMatterTidying.Of(file, document.Type)
            where fix is not null
            select KeyValuePair.Create(file.Path, MendedText.Of(file.Bytes.Span, fix.Edits))), cancellation);
    }

    /// <summary>With these files too, but for those that would have more problems than before.</summary>
    Mending Accepted(Opened opened, ImmutableSortedDictionary<string, byte[]?> tried, CancellationToken cancellation)
    {
        if (ReferenceEquals(tried, Files)) return this;
        BuildReport report = Check(opened, new ChangedFiles(opened.Parts.Files, tried), cancellation);
        string[] worse = [.. tried.Keys.Where(path => Problems(report, path) > Problems(Report, path))];
        return worse.Length == 0 ? this with { Files = tried, Report = report } : this with { Left = Left.Union(worse) };
    }

    static int Problems(BuildReport report, string path) => report.Diagnostics.Count(d => d.Location.Path == path && d.Severity > Severity.Notice);

    static BuildReport Check(Opened opened, IFileTree files, CancellationToken cancellation) => opened.Over(files).Builder(null, cancellation).Check();
}
