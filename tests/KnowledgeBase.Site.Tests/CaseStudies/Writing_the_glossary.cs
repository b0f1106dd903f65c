using KnowledgeBase.Abstractions.Outputs;
using static KnowledgeBase.Site.Tests.CaseStudies.SmallSite;

namespace KnowledgeBase.Site.Tests.CaseStudies;

public class Writing_the_glossary
{
    static View[] Lists(params (string, string)[] more) =>
        (View[])SmallSite.Of([Theme("leadership", "synonyms: [leaders]"), Place("here"), Case("a"), .. more])
            .Pages("glossary").ShouldHaveSingleItem().View()["lists"]!;

    [Fact]
    public void Themes_come_first_and_lead_to_their_pages()
    {
        View theme = ((View[])Lists()[0]["terms"]!)[0];

        theme["anchor"].ShouldBe("themes-leadership");
        theme["url"].ShouldBe("/kb/themes/leadership/");
        theme["synonyms"].ShouldBe(new[] { "leaders" });
    }

    [Fact]
    public void Terms_have_anchors_of_list_and_id_and_say_what_the_editors_proposed()
    {
        var terms = (View[])Lists().Single(l => (string)l["id"]! == "methods")["terms"]!;

        terms.Select(t => t["anchor"]).ShouldBe(["methods-pdsa", "methods-lean", "methods-other"]);
        terms.ShouldAllBe(t => (bool)t["proposed"]!);
    }

    [Fact]
    public void A_source_is_an_address_and_a_host()
    {
        View term = ((View[])Lists(("_vocabulary/words.yaml", "title: Words\nterms:\n  - id: w\n    label: W\n    source: \"https://www.example.org/w\"\n"))
            .Single(l => (string)l["id"]! == "words")["terms"]!)[0];

        View source = term["source"].ShouldBeOfType<View>();
        source["url"].ShouldBe("https://www.example.org/w");
        source["host"].ShouldBe("example.org");
    }

    [Fact]
    public void Anchors_are_unique()
    {
        string[] anchors = [.. Lists().SelectMany(l => (View[])l["terms"]!).Select(t => (string)t["anchor"]!)];

        anchors.Distinct().Count().ShouldBe(anchors.Length);
    }
}
