using System.Text;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>A document of any type may say its language; its page says it to browsers and to those who read aloud.</summary>
public class Language_of_a_text
{
    [Theory]
    [InlineData("themes/default")]
    [InlineData("themes/nhs")]
    public void It_is_said_at_the_article_of_every_type(string theme)
    {
        var site = TestSite.Of(TestSite.RealFiles(theme).ToDictionary(f => f.Key, f => f.Key.EndsWith(".md", StringComparison.Ordinal) ? InWelsh(f.Value) : f.Value));

        ILookup<string, Document> documents = site.Model().Documents.Select(d => d.Document).Where(d => d.Record.Lang is not null).ToLookup(d => d.Type.Name);
        documents.Count.ShouldBeGreaterThan(6);
        foreach (IGrouping<string, Document> type in documents)
            site.Html(site.Model().Documents.First(d => d.Document.Path == type.First().Path).Address.Path.Trim('/'))
                .ShouldContain(" lang=\"cy\" dir=\"ltr\">", customMessage: type.Key);
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("AR-eg", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("fa-AF", "rtl")]
    [InlineData("pa-Arab-PK", "rtl")]
    [InlineData("ur-Latn", "ltr")]
    [InlineData("cy", "ltr")]
    [InlineData("zh-Hant", "ltr")]
    [InlineData("arn", "ltr")]
    public void It_says_where_the_lines_of_a_page_begin(string language, string direction) =>
        new HtmlParser().ParseDocument(TestSite.With($"""
            -- content/page.md --
            ---
            lang: {language}
            ---
            # A title
            """).Html("page")).QuerySelector("article")!.GetAttribute("dir").ShouldBe(direction);

    [Fact]
    public void A_page_in_the_language_of_the_site_says_nothing_of_it() =>
        TestSite.With("""
            -- content/page.md --
            # A title
            """).Html("page").ShouldContain("<article class=\"article\">");

    static byte[] InWelsh(byte[] file)
    {
        string text = Encoding.UTF8.GetString(file);
        return text.StartsWith("---\n", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes("---\nlang: cy\n" + text[4..]) : file;
    }
}
