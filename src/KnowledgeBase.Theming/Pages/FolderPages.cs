using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Pages;

/// <summary>A list of what is in it for every folder of plain pages that has no page of its own: so every page can be reached.</summary>
sealed class FolderPages(SiteViews views) : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        DocumentViews documents = views.Of(site, context);
        HashSet<Address> taken = [.. context.Pages.Select(p => p.Address)];
        foreach (Address folder in documents.Tree.Folders)
        {
            if (folder == Address.Home || taken.Contains(folder)) continue;
            string title = documents.Tree.TitleOf(folder);
            yield return new Page(folder, "folder", title, "", () => new View { ["children"] = documents.Children(folder) });
        }
    }
}
