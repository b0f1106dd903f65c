using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Editing;

public sealed class Writing_a_case_in_the_form(RealSite real) : IAsyncLifetime
{
    const string Id = "hourly-rounds-fewer-falls-yes";
    const string File = $"content/case-studies/{Id}.md";

    readonly string folder = Directory.CreateTempSubdirectory("kb-browser-tests-").FullName;
    FormRepository repository = null!;
    DecapServer server = null!;
    StaticHost host = null!;
    Visit visit = null!;

    public async ValueTask InitializeAsync()
    {
        repository = new FormRepository(Path.Combine(folder, "repository"));
        BuiltSite site = repository.Begin();
        server = await DecapServer.StartAsync(repository.Root);
        host = await StaticHost.StartAsync(site.With(DecapForm.Page(server)));
        visit = await real.BeginAsync(host, new View("large", 1280, 3000));
    }

    [Fact]
    public async Task What_is_saved_is_a_branch_that_the_check_accepts_and_a_page()
    {
        await visit.Page.Clock.InstallAsync(new() { Time = BuiltSite.Day });
        var form = new DecapForm(visit);
        await form.OpenAsync("case-study");
        await FillAsync(form);
        await form.SaveAsync();

        repository.Git("diff", "--name-status", $"{FormRepository.Branch}...cms/case-study/{Id}").ShouldBe($"A\t{File}\n");
        FormRepository saved = repository.Checkout($"cms/case-study/{Id}", Path.Combine(folder, "saved"));
        saved.Kb("check", "--warnings-as-errors", Path.Combine(saved.Root, File)).ShouldContain("no problems");
        saved.Kb("build");
        IDocument page = new HtmlParser().ParseDocument(await System.IO.File.ReadAllTextAsync(Path.Combine(saved.Root, $"site/case-studies/{Id}/index.html"), TestContext.Current.CancellationToken));
        page.QuerySelector("h1")!.TextContent.ShouldBe("Hourly rounds: fewer falls? \"Yes\"");
        // Three in the text, one at the measure.
        page.QuerySelectorAll("a.citation").Length.ShouldBe(4);
        foreach (string written in (string[])["24 beds & few nurses", "Falls per month", "8.5", "Quality improvement team", "Annual report: what \"changed\""])
            page.Body!.TextContent.ShouldContain(written, Case.Sensitive);
    }

    static async Task FillAsync(DecapForm form)
    {
        await form.Whole.FillAsync(
            ("title", "Hourly rounds: fewer falls? \"Yes\""),
            ("summary", "Three wards of a district hospital halved the number of falls in a year by hourly rounds; nights stayed hard."),
            ("aim", "Halve falls: on three wards, within a year"),
            ("results_summary", "Falls fell on two wards and did not change on the third."));
        await form.Whole.Group("period").FillAsync(("start", "2019-04"), ("end", "2021"));
        await form.Whole.ChooseAsync(("system", "Torbay"), ("themes", "Leadership"), ("themes", "Workforce"), ("status", "Completed"));
        await (await form.Whole.AddAsync("sources")).FillAsync(("title", "Annual report: what \"changed\""), ("publisher", "Anytown General Hospital"), ("year", "2021"));
        await (await form.Whole.AddAsync("sources")).FillAsync(("title", "Minutes of the board"), ("publisher", "Anytown General Hospital"));
        await SecondThoughtsAsync(form);
        await (await form.Whole.AddAsync("contacts")).FillAsync(("role", "Quality improvement team"), ("organisation", "Anytown General Hospital"));
        await form.Whole.Group("evaluation").ChooseAsync(("type", "Formative"), ("independent", "Yes"));
        await form.WriteAsync("Problem", "People fell [1].");
        await form.WriteAsync("Context", "Three wards, each with 24 beds & few nurses at night.");
        await form.WriteAsync("What was done", "Nurses looked in once an hour.");
        await form.WriteAsync("Results", "Falls fell from 9 to 4 a month [1][2].");
        await form.WriteAsync("What went wrong", "Nights stayed hard.");
        await MeasureAsync(form);
    }

    /// <summary>What is written and then deleted leaves empty fields in the file.</summary>
    static async Task SecondThoughtsAsync(DecapForm form)
    {
        await form.Whole.FillAsync(("interests", "None"), ("interests", ""), ("review_by", "2027-05-01"), ("review_by", ""));
        await form.Whole.Group("cost").FillAsync(("amount", "12"), ("amount", ""), ("currency", "GBP"), ("currency", ""));
        await form.Whole.Group("population").FillAsync(("description", "Patients"), ("description", ""), ("size", "3"), ("size", ""));
    }

    static async Task MeasureAsync(DecapForm form)
    {
        DecapGroup measure = await form.Whole.AddAsync("measures");
        await measure.FillAsync(("id", "falls"), ("name", "Falls per month"), ("unit", "falls"), ("source", "1"));
        await measure.ChooseAsync(("outcome_group", "Patients"), ("kind", "Outcome"), ("direction", "Decrease"), ("provenance", "Measured"));
        string?[] values = ["9", "8.5", null, "4"];
        for (int month = 1; month <= values.Length; month++)
        {
            DecapGroup point = await measure.AddAsync("series");
            await point.FillAsync(("date", $"2020-{month:00}-01"));
            if (values[month - 1] is { } value) await point.FillAsync(("value", value));
        }
        await measure.Group("target").FillAsync(("value", "4.5"), ("by", "2021"));
    }

    public async ValueTask DisposeAsync()
    {
        await visit.DisposeAsync();
        await host.DisposeAsync();
        server.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
