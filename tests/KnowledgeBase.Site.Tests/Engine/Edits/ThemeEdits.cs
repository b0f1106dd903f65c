namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>Edits of a site theme that lies over the one that <c>kb</c> carries.</summary>
sealed class ThemeEdits(EditedBase site, Random random)
{
    /// <summary>A part that no page can be made with.</summary>
    const string Broken = "themes/own/partials/header.hbs";

    static readonly (string Path, string Text)[] Files =
    [
        ("partials/footer.hbs", "<footer><p>Words N of {{site.title}}</p>{{> page-source}}</footer>\n"),
        ("partials/own.hbs", "<p>Own part N</p>\n"),
        ("layouts/page.hbs", "{{#> base more=(except page.fields \"title summary order\")}}<p>Page N</p>{{> article}}{{/base}}\n"),
        ("layouts/theme.hbs", "{{#> base more=(except page.fields \"title summary\")}}<p>Theme N</p>{{> own}}{{> article}}{{/base}}\n"),
        ("layouts/list.hbs", "{{#> base}}<p>List N of {{page.total}}</p>{{#each page.items}}<p>{{card.title}}</p>{{/each}}{{/base}}\n"),
        ("partials/card.css", ".card { margin: Npx }\n"),
        ("assets/css/more.css", "p { margin: Npx }\n"),
        ("assets/js/own.js", "export const own = N;\n"),
        ("theme.json", """{ "name": "Own N", "navigation": [ { "title": "Ward N", "address": "/ward/" }, { "type": "theme" } ], "footer": [] }"""),
    ];

    /// <summary>Writes or deletes what the others need to be right.</summary>
    public void Begin()
    {
        site.Delete(Broken);
        foreach ((string path, string text) in Files.Take(2)) site.Write($"themes/own/{path}", Numbered(text));
    }

    public void Next()
    {
        (string path, string text) = Files[random.Next(Files.Length)];
        path = $"themes/own/{path}";
        switch (random.Next(10))
        {
            case 0 or 1: site.Delete(path); break;
            case 2: site.Write(Broken, "<header>{{#if title}}</header>\n"); break;
            default: site.Write(path, Numbered(text)); break;
        }
    }

    string Numbered(string text) => text.Replace("N", $"{random.Next(3)}", StringComparison.Ordinal);
}
