using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>The form at /admin/, used as a person does who has a token of her own.</summary>
sealed class SveltiaForm(Visit visit)
{
    // The editor of texts hears of the caret a moment later.
    const int CaretIsHeard = 150;

    /// <summary>All fields.</summary>
    public SveltiaGroup Whole => new(visit.Page.Locator("body"));

    /// <summary>What asks for a token.</summary>
    public ILocator SignIn => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign In Using Access Token" });

    /// <summary>Opens the page and signs in.</summary>
    public async Task SignInAsync()
    {
        await visit.GoAsync("/admin/");
        await SignIn.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Textbox).FillAsync("a token");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Treeitem).First.WaitForAsync();
    }

    /// <summary>Opens an empty form.</summary>
    public async Task NewAsync(string collection)
    {
        await visit.Page.EvaluateAsync("where => { location.hash = where; }", $"#/collections/{collection}/new");
        await Whole.At("Title").WaitForAsync();
    }

    /// <summary>Writes a paragraph below a heading of the text.</summary>
    public async Task WriteAsync(string heading, string text)
    {
        await Whole.At("The text").GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).ClickAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await Task.Delay(CaretIsHeard);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync(text);
        await Task.Delay(CaretIsHeard);
    }

    /// <summary>Waits until the browser has kept what was typed, which it does half a second after the last key.</summary>
    public async Task IsKeptAsync()
    {
        while (await visit.Page.EvaluateAsync<int>("""
            async () => {
              const asked = indexedDB.open('github:example/knowledge-base');
              const kept = await new Promise(done => { asked.onsuccess = () => done(asked.result); });
              const counted = kept.transaction('draft-backups').objectStore('draft-backups').count();
              const count = await new Promise(done => { counted.onsuccess = () => done(counted.result); });
              kept.close();
              return count;
            }
            """) == 0)
            await Task.Delay(100);
    }

    /// <summary>Presses <em>Save</em>.</summary>
    public Task SaveAsync() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
}
