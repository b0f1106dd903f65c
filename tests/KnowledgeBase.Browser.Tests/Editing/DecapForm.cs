using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Editing;

/// <summary>The form of a new case study as Decap CMS shows it, filled in as a person does: by what is visible.</summary>
sealed class DecapForm(Visit visit)
{
    const string Folder = "decap/";

    // The editor of texts hears of the caret ten times a second.
    const int CaretIsHeard = 250;

    /// <summary>The page that starts Decap CMS with the configuration of /admin/, where a local server stands for the git host.</summary>
    public static (string Path, byte[] Content)[] Page(DecapServer server) =>
    [
        (Folder + "index.html", System.Text.Encoding.UTF8.GetBytes($$"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Decap CMS</title>
            <body>
            <script>globalThis.CMS_MANUAL_INIT = true</script>
            <script src="decap-cms.js"></script>
            <script>
            const backend = { name: 'proxy', proxy_url: '{{server.Address}}', branch: '{{FormRepository.Branch}}' };
            fetch('../admin/config.yml').then(answer => answer.json())
              .then(config => CMS.init({ config: { ...config, backend, load_config_file: false } }));
            </script>
            """)),
        (Folder + "decap-cms.js", DecapServer.Program),
    ];

    /// <summary>All fields.</summary>
    public DecapGroup Whole => new(visit.Page.Locator("body"), 0);

    /// <summary>Signs in and opens an empty form.</summary>
    public async Task OpenAsync(string collection)
    {
        await visit.GoAsync($"/{Folder}");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Login" }).ClickAsync();
        await visit.Page.GetByText("Case studies", new() { Exact = true }).First.WaitForAsync();
        await visit.Page.EvaluateAsync("where => { location.hash = where; }", $"/collections/{collection}/new");
        await Whole.At("title").WaitForAsync();
    }

    /// <summary>Writes a paragraph below a heading of the text.</summary>
    public async Task WriteAsync(string heading, string text)
    {
        await visit.Page.Locator("[data-slate-editor]").GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).ClickAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await Task.Delay(CaretIsHeard);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Task.Delay(CaretIsHeard);
        await visit.Page.Keyboard.TypeAsync(text);
        await Task.Delay(CaretIsHeard);
    }

    /// <summary>Saves a draft, and waits until it is one.</summary>
    public async Task SaveAsync()
    {
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Entry saved")).ToBeVisibleAsync();
    }
}
