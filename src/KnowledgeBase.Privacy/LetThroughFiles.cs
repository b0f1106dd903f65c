using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>Says of entries of <c>not_personal</c> that name a file when no such file is there: nobody looks into it, so nobody else can.</summary>
sealed class LetThroughFiles : IEnricher
{
    const string Lists = "/_vocabulary/";

    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        ImmutableHashSet<string> files = [.. context.Assets];
        foreach (LetThroughEntry entry in site.Documents.SelectMany(document => LetThroughEntry.Of(document.Document)))
            if (entry is { IsWhole: true, NamesFile: true } && !files.Contains(entry.Path) && !entry.Path.Contains(Lists, StringComparison.Ordinal)) context.Diagnostics.Add(entry.ReportMissing());
        return [];
    }
}
