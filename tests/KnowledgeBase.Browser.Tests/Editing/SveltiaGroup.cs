using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>Fields of the form that belong together; each is known by its label.</summary>
sealed class SveltiaGroup(ILocator place)
{
    // The form hears of what was typed a moment later, and a click before that is lost.
    const int TextIsHeard = 300;

    /// <summary>The first field of a label, in the order of the form.</summary>
    public ILocator At(string label) => place.GetByRole(AriaRole.Group, new() { Name = $"“{Isolated(label)}” Field", Exact = true }).First;

    /// <summary>Types into fields.</summary>
    public async Task FillAsync(params (string Label, string Text)[] values)
    {
        foreach ((string label, string text) in values) await At(label).Locator("input, textarea").First.FillAsync(text);
        await Task.Delay(TextIsHeard);
    }

    /// <summary>Chooses one of a few.</summary>
    public async Task ChooseAsync(params (string Label, string Choice)[] values)
    {
        foreach ((string label, string choice) in values)
        {
            ILocator radio = At(label).GetByRole(AriaRole.Radio, new() { Name = choice, Exact = true });
            await radio.ClickAsync();
            await Assertions.Expect(radio).ToBeCheckedAsync();
        }
    }

    /// <summary>Picks one of many.</summary>
    public async Task PickAsync(string label, string choice)
    {
        await At(label).GetByRole(AriaRole.Combobox).First.ClickAsync();
        await place.Page.GetByRole(AriaRole.Option, new() { Name = choice, Exact = true }).ClickAsync();
    }

    /// <summary>Gives a file of the person's own computer.</summary>
    public async Task UploadAsync(string label, string name, string text)
    {
        await At(label).GetByRole(AriaRole.Button, new() { Name = "Browse" }).ClickAsync();
        ILocator files = place.Page.GetByRole(AriaRole.Dialog, new() { Name = "Select File" });
        IFileChooser chooser = await place.Page.RunAndWaitForFileChooserAsync(() => files.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await files.GetByRole(AriaRole.Button, new() { Name = "Insert" }).ClickAsync();
        await Assertions.Expect(At(label)).ToContainTextAsync(name);
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
