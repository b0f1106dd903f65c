using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>Fields of a form of Decap CMS that belong together: the whole form, a group in it, or an item of a list.</summary>
/// <param name="place">What holds them.</param>
/// <param name="depth">How many groups and lists they lie in.</param>
sealed class DecapGroup(ILocator place, int depth)
{
    /// <summary>A field of this very group.</summary>
    public ILocator At(string field) => place.Locator($"xpath=.//*[starts-with(@id, '{field}-field-') and count(ancestor::*[contains(@id, '-field-')]) = {depth}]");

    /// <summary>A group of fields in it.</summary>
    public DecapGroup Group(string field) => new(At(field), depth + 1);

    /// <summary>Types into fields.</summary>
    public async Task FillAsync(params (string Field, string Text)[] values)
    {
        foreach ((string field, string text) in values) await At(field).FillAsync(text);
    }

    /// <summary>Chooses by the words that are shown.</summary>
    public async Task ChooseAsync(params (string Field, string Label)[] values)
    {
        foreach ((string field, string label) in values)
        {
            await At(field).FillAsync(label);
            await place.Page.GetByRole(AriaRole.Option, new() { Name = label, Exact = true }).ClickAsync();
        }
    }

    /// <summary>Adds an item to a list.</summary>
    public async Task<DecapGroup> AddAsync(string field)
    {
        ILocator list = At(field);
        ILocator items = list.Locator("xpath=./div[2]/div[.//*[@aria-roledescription='sortable']]");
        int before = await items.CountAsync();
        await list.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add ") }).First.ClickAsync();
        await Assertions.Expect(items).ToHaveCountAsync(before + 1);
        return new DecapGroup(items.Nth(before), depth + 1);
    }
}
