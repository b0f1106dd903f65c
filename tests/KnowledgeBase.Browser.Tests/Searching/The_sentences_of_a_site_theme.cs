using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>No word is in the script: where the markup speaks Polish, which has three forms for numbers, the page does.</summary>
public sealed partial class The_sentences_of_a_site_theme(RealSite site)
{
    const string Polish = """
        <template id="search-sentences">
          <p data-part="found" data-plural="one">{total} wynik.</p>
          <p data-part="found" data-plural="few">{total} wyniki.</p>
          <p data-part="found">{total} wyników.</p>
          <p data-part="corrected">Nic dla „{query}”. Wyniki dla „{suggestion}”: {total}.</p>
          <p data-part="nothing">Nic nie pasuje do „{query}”.</p>
          <p data-part="nothing-filtered">Nic nie pasuje do „{query}” w tym filtrze.</p>
          <p data-part="more">Pokazano {shown} z {total}.</p>
        </template>
        """;

    [Fact]
    public async Task Are_said_with_the_form_that_the_language_has_for_a_number()
    {
        await using Visit visit = await BeginAsync();
        var screen = new SearchScreen(visit.Page);
        var forms = new HashSet<string>(StringComparer.Ordinal);

        foreach (string query in (string[])["buurtzorg", "wigan", "leadership", "canterbury", "board", "hospital", "care"])
        {
            await visit.GoAsync($"/search/?q={query}");
            await Assertions.Expect(screen.Form).ToHaveAttributeAsync("data-state", "ready");
            Match said = Found().Match(await screen.Status.InnerTextAsync());
            said.Success.ShouldBeTrue(await screen.Status.InnerTextAsync());
            said.Groups[2].Value.ShouldBe(FormFor(int.Parse(said.Groups[1].ValueSpan, CultureInfo.InvariantCulture)));
            forms.Add(said.Groups[2].Value);
        }

        forms.Count.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("/search/?q=qzxw", "Nic nie pasuje do „qzxw”.")]
    [InlineData("/search/?q=%3Cqzxw%3E%7Bquery%7D", "Nic nie pasuje do „<qzxw>{query}”.")]
    [InlineData("/search/?q=qzxw&type=lesson", "Nic nie pasuje do „qzxw” w tym filtrze.")]
    [InlineData("/search/?q=buurtzrog", "Nic dla „buurtzrog”. Wyniki dla „buurtzorg”: ")]
    public async Task Hold_what_was_asked_for(string address, string sentence)
    {
        await using Visit visit = await BeginAsync();
        await visit.GoAsync(address);

        await Assertions.Expect(new SearchScreen(visit.Page).Status).ToContainTextAsync(sentence);
    }

    [Fact]
    public async Task Are_said_when_there_are_more_results_too()
    {
        await using Visit visit = await BeginAsync();
        await visit.GoAsync("/search/?q=care");
        var screen = new SearchScreen(visit.Page);

        await screen.More.ClickAsync();

        await Assertions.Expect(screen.Status).ToContainTextAsync("Pokazano 20 z ");
    }

    /// <summary>Serves the search page with Polish sentences, as a site theme would write it.</summary>
    async Task<Visit> BeginAsync()
    {
        Visit visit = await site.BeginAsync();
        await visit.Context.RouteAsync(new Regex("/search/(\\?.*)?$"), async route =>
        {
            IAPIResponse answer = await route.FetchAsync();
            string page = Sentences().Replace(await answer.TextAsync(), Polish).Replace("<html lang=\"en", "<html lang=\"pl", StringComparison.Ordinal);
            await route.FulfillAsync(new RouteFulfillOptions { Response = answer, Body = page });
        });
        return visit;
    }

    static string FormFor(int number) =>
        number == 1 ? "wynik" : number % 10 is >= 2 and <= 4 && number % 100 is not (>= 12 and <= 14) ? "wyniki" : "wyników";

    [GeneratedRegex("^([0-9]+) (\\w+)\\.$")]
    private static partial Regex Found();

    [GeneratedRegex("<template id=\"search-sentences\">.*?</template>", RegexOptions.Singleline)]
    private static partial Regex Sentences();
}
