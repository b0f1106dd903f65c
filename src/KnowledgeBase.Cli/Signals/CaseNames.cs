using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Signals;

/// <summary>Finds the case study that a person means by its id or its file.</summary>
static class CaseNames
{
    /// <exception cref="UsageException">There is none; the nearest id is named.</exception>
    public static SiteDocument Find(SiteModel site, Session session, string name)
    {
        SiteDocument[] cases = [.. site.OfType("case-study")];
        string[] paths = [Path.GetFullPath(name, session.Terminal.Folder), Path.GetFullPath(name, session.Root)];
        return cases.FirstOrDefault(c => c.Id == name)
            ?? cases.FirstOrDefault(c => paths.Contains(Path.GetFullPath(c.Document.Path, session.Root)))
            ?? throw new UsageException($"CASE: there is no case study '{name}'", Nearest.Hint(name, cases.Select(c => c.Id), "Name one by its id or its file."));
    }
}
