using KnowledgeBase.Engine.Generate;

namespace KnowledgeBase.Cli.Watch;

/// <summary>A site theme that is loaded once as long as its files are the same.</summary>
sealed class KeptTheme(ThemeLoading load)
{
    (ImmutableArray<SourceFile> Files, SiteTheme Theme, ImmutableArray<Diagnostic> Found)? last;

    /// <summary>The theme of these files, with all that was wrong when it was loaded.</summary>
    public SiteTheme Load(ImmutableArray<SourceFile> files, IKept kept, DiagnosticBag diagnostics)
    {
        if (last is not { } known || !Same(known.Files, files))
        {
            var found = new DiagnosticBag();
            SiteTheme theme = load(files, kept, found);
            last = known = (files, theme, found.ToSorted());
        }
        diagnostics.AddRange(known.Found);
        return known.Theme;
    }

    static bool Same(ImmutableArray<SourceFile> some, ImmutableArray<SourceFile> others) =>
        some.Length == others.Length && some.Zip(others).All(pair => pair.First.Path == pair.Second.Path && pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));
}
