using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Cli.Signals;

/// <summary>The case studies that a person asks about, and whatever else tracks measures.</summary>
static class CaseNames
{
    /// <summary>All of them, in address order.</summary>
    public static ImmutableArray<SiteDocument> All(SiteModel site) => [.. site.Documents.Where(d => d.Document.Record is IMeasured)];

    /// <summary>The one meant by its id or its file.</summary>
    /// <exception cref="UsageException">There is none; the nearest id is named.</exception>
    public static SiteDocument Find(SiteModel site, Session session, string name)
    {
        ImmutableArray<SiteDocument> cases = All(site);
        string[] paths = [Path.GetFullPath(name, session.Terminal.Folder), Path.GetFullPath(name, session.Root)];
        return cases.FirstOrDefault(c => c.Id == name)
            ?? cases.FirstOrDefault(c => paths.Contains(Path.GetFullPath(c.Document.Path, session.Root)))
            ?? throw new UsageException($"CASE: there is no case study '{name}'", Nearest.Hint(name, cases.Select(c => c.Id), "Name one by its id or its file."));
    }
}
