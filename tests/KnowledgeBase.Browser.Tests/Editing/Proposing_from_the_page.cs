using System.Collections.Concurrent;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Editing;

public sealed class Proposing_from_the_page(RealSite real) : IAsyncLifetime
{
    const string Id = "hourly-rounds";

    readonly string folder = Directory.CreateTempSubdirectory("kb-browser-tests-").FullName;
    readonly ConcurrentQueue<IRequest> asked = [];
    FormRepository repository = null!;
    GitHubStandIn github = null!;
    StaticHost host = null!;
    Visit visit = null!;

    public async ValueTask InitializeAsync()
    {
        repository = new FormRepository(Path.Combine(folder, "repository"));
        github = new GitHubStandIn(repository);
        host = await StaticHost.StartAsync(repository.Begin());
        visit = await real.BeginAsync(host, new View("large", 1280, 3000));
        await github.ServeAsync(visit.Context);
        // The program would ask others too; what the policy of the page refuses does not leave the browser.
        visit.Context.RequestFinished += (_, request) => asked.Enqueue(request);
        visit.Context.RequestFailed += (_, request) => { if (request.Failure != "csp") asked.Enqueue(request); };
    }

    [Fact]
    public async Task What_is_saved_is_a_pull_request_that_the_check_accepts_and_a_page()
    {
        await visit.Page.Clock.InstallAsync(new() { Time = BuiltSite.Day });
        var form = new SveltiaForm(visit);
        await form.SignInAsync();
        await form.NewAsync("case-study");
        await FillAsync(form);
        await form.SaveAsync();
        await Assertions.Expect(visit.Page.GetByText("Entry saved")).ToBeVisibleAsync();

        string branch = github.PullRequests.ShouldHaveSingleItem();
        string file = $"content/case-studies/{Id}.md";
        repository.Git("diff", "--name-status", $"{FormRepository.Branch}...{branch}").ShouldBe($"A\tcontent/case-studies/falls.csv\nA\t{file}\n");
        FormRepository saved = repository.Checkout(branch, Path.Combine(folder, "saved"));
        saved.Kb("check", "--warnings-as-errors", Path.Combine(saved.Root, file)).ShouldContain("no problems");
        saved.Kb("build");
        IDocument page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(saved.Root, $"site/case-studies/{Id}/index.html"), TestContext.Current.CancellationToken));
        page.QuerySelectorAll("a.citation").Length.ShouldBe(2);
        foreach (string written in (string[])["Falls per month", "8.5", "24 beds & few nurses"]) page.Body!.TextContent.ShouldContain(written, Case.Sensitive);
        Hosts().ShouldBe([host.Origin, "https://api.github.com"]);
    }

    [Fact]
    public async Task What_was_typed_is_there_again_when_the_host_could_not_be_reached()
    {
        const string Written = "Who is on the ward at night, what they may decide, and whom they can call.";
        var form = new SveltiaForm(visit);
        await form.SignInAsync();
        await form.NewAsync("theme");
        await form.Whole.FillAsync(("Title", "Night staffing"));
        await form.Whole.At("Summary").Locator("textarea").PressSequentiallyAsync(Written);
        await form.IsKeptAsync();
        github.Reachable = false;
        await form.SaveAsync();
        await Assertions.Expect(visit.Page.GetByText("There was an error while saving the entry.")).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(form.SignIn).ToBeVisibleAsync();

        github.Reachable = true;
        await visit.Page.ReloadAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Restore", Exact = true }).ClickAsync();

        await Assertions.Expect(form.Whole.At("Summary").Locator("textarea")).ToHaveValueAsync(Written);
        Hosts().ShouldBe([host.Origin, "https://api.github.com"]);
    }

    /// <summary>No test: <c>eng/scripts/pictures.sh</c> has the form filled in on a small screen and takes its picture for the page of contributors.</summary>
    [Fact(Explicit = true)]
    public async Task The_form_has_its_picture_taken()
    {
        await using Visit small = await real.BeginAsync(host, new View("small", 520, 3000) { Scale = 1.5f });
        await github.ServeAsync(small.Context);
        var form = new SveltiaForm(small);
        await form.SignInAsync();
        await form.NewAsync("case-study");
        await FillAsync(form);
        await small.Page.SetViewportSizeAsync(520, 540);
        await form.Whole.At("Measures").EvaluateAsync("field => field.scrollIntoView({ block: 'start' })");
        await small.Page.ScreenshotAsync(new() { Path = Path.Combine(RepositoryFolder.Path, "content/contribute/form.png") });
    }

    string[] Hosts() =>
        [.. asked.Select(request => new Uri(request.Url)).Where(url => url.Scheme is "http" or "https").Select(url => url.GetLeftPart(UriPartial.Authority)).Distinct().Order()];

    static async Task FillAsync(SveltiaForm form)
    {
        await form.Whole.FillAsync(
            ("Title", "Hourly rounds"),
            ("Summary", "Three wards of a district hospital halved the number of falls in a year by hourly rounds; nights stayed hard."),
            ("Start", "2019-04"),
            ("End", "2021"));
        await form.Whole.PickAsync("System", "Torbay");
        await form.Whole.PickAsync("Themes", "Leadership");
        await form.Whole.PickAsync("Status", "Completed");
        await (await form.Whole.AddAsync("Sources", "Source")).FillAsync(("Title", "Annual report: what \"changed\""), ("Publisher", "Anytown General Hospital"));
        await form.WriteAsync("Problem", "People fell [1].");
        await form.WriteAsync("Context", "Three wards, each with 24 beds & few nurses at night.");
        await form.WriteAsync("What was done", "Nurses looked in once an hour.");
        await form.WriteAsync("Results", "Falls fell.");
        await form.WriteAsync("What went wrong", "Nights stayed hard.");
        foreach (string group in (string[])["Leadership", "Population", "Evaluation"]) await form.Whole.AddAsync(group, group);
        SveltiaGroup measure = await form.Whole.AddAsync("Measures", "Measure");
        await measure.FillAsync(("Id", "falls"), ("Name", "Falls per month"), ("Unit", "falls"), ("Source", "1"));
        await measure.ChooseAsync(("Outcome group", "Patients"), ("Kind", "Outcome"), ("Direction", "Decrease"), ("Provenance", "Measured"));
        await measure.UploadAsync("Series, as a file", "falls.csv", "date,value\n2020-01-01,8.5\n2020-02-01,\n2020-03-01,4\n");
    }

    public async ValueTask DisposeAsync()
    {
        await visit.DisposeAsync();
        await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
