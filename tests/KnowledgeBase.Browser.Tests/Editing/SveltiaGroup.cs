using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>Fields of the form that belong together; each is known by its label.</summary>
sealed class SveltiaGroup(ILocator place)
{
    /// <summary>The first field of a label, in the order of the form.</summary>
    public ILocator At(string label) => place.GetByRole(AriaRole.Group, new() { Name = $"“{Isolated(label)}” Field", Exact = true }).First;

    /// <summary>Types into fields.</summary>
    public async Task FillAsync(params (string Label, string Text)[] values)
    {
        foreach ((string label, string text) in values) await At(label).Locator("input, textarea").First.FillAsync(text);
    }

    /// <summary>Chooses one of a few.</summary>
    public async Task ChooseAsync(params (string Label, string Choice)[] values)
    {
        foreach ((string label, string choice) in values) await At(label).GetByRole(AriaRole.Radio, new() { Name = choice, Exact = true }).ClickAsync();
    }

    /// <summary>Picks one of many.</summary>
    public async Task PickAsync(string label, string choice)
    {
        await At(label).GetByRole(AriaRole.Combobox).First.ClickAsync();
        await place.Page.GetByRole(AriaRole.Option, new() { Name = choice, Exact = true }).ClickAsync();
    }

    /// <summary>Adds an item to a list, or begins a group; gives the list or the group.</summary>
    public async Task<SveltiaGroup> AddAsync(string label, string item)
    {
        ILocator list = At(label);
        await list.GetByText($"Add {Isolated(item)}", new() { Exact = true }).Last.ClickAsync();
        return new SveltiaGroup(list);
    }

    // The program keeps the direction of every name to itself.
    static string Isolated(string name) => $"\u2068{name}\u2069";
}
