using KnowledgeBase.CaseStudies.Desk;

namespace KnowledgeBase.Cli.External;

/// <summary>What became of the links to other sites, as sections of the editors' desk.</summary>
static class LinkSections
{
    public static ImmutableArray<DeskSection> Of(ImmutableArray<ExternalLink> links, IReadOnlyDictionary<Uri, LinkAnswer> answers)
    {
        return
        [
            Section("links-gone", "Links that are gone", "Find where the work is now, or an archived copy; otherwise take the link away and keep the source.", LinkState.Gone),
            Section("links-moved", "Links that have moved for good", "Write the new address, after looking whether it still says what the text says.", LinkState.Moved),
            Section("links-unclear", "Links that could not be checked", "Open them in a browser: some servers answer people only.", LinkState.Unclear),
        ];

        DeskSection Section(string id, string title, string help, LinkState state) =>
            new(id, title, help, [.. links.Where(link => answers[link.Address].State == state).Select(link => Item(link, answers[link.Address]))]);
    }

    static DeskItem Item(ExternalLink link, LinkAnswer answer) =>
        DeskItem.About(link.Document, $"{link.Address.AbsoluteUri}: {answer.Words}") with
        {
            Location = new Location(link.Document.Document.Path, link.Position),
            Link = link.Address.AbsoluteUri,
            MovedTo = answer.MovedTo,
        };
}
