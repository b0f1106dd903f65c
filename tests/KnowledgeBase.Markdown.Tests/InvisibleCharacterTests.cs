using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Markdown.Tests;

public class InvisibleCharacterTests
{
    public static TheoryData<char> Invisible { get; } =
        ['\u00AD', '\u180E', '\u200B', '\u2060', '\u2063', '\uFEFF', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u200C', '\u200D', '\u200E', '\u200F'];

    [Theory]
    [MemberData(nameof(Invisible))]
    public void Text_is_read_without_it_and_a_notice_names_it_once(char invisible)
    {
        ReadResult result = Reading.Page($"---\ntitle: Ward{invisible}s\n---\n{invisible}## Out{invisible}come\n\nA multi{invisible}disciplinary team.\n");

        result.Document!.Record.Title.ShouldBe("Wards");
        result.Document.Body.Sections.Single().Title.ShouldBe("Outcome");
        result.Document.Body.Sections.Single().Text.ShouldBe("A multidisciplinary team.");
        result.Diagnostics.Single().ToString().ShouldStartWith($"content/page.md:2:12: notice KB1014: The text holds {CharacterName.Of(invisible)}, ");
        result.Diagnostics.Single().Message.ShouldEndWith("; 3 more in this file");
    }

    [Fact]
    public void Places_are_those_of_the_file() => Reading.Page("a\u200bb\u200bc [x](ftp:y)\n\u00ad[x](ftp:z)\n").Diagnostics
        .Select(d => $"{d.Code} {d.Location.Position!.Value.Line}:{d.Location.Position.Value.Column}").ShouldBe(["KB1014 1:2", "KB1105 1:7", "KB1105 2:2"]);

    [Theory]
    [InlineData("می‌خواهم")]
    [InlineData("क्‍ष")]
    [InlineData("👩‍⚕️ and 🏳️‍🌈")]
    [InlineData("שלום \u200f(abc)\u200e!")]
    public void What_a_script_needs_stays(string text)
    {
        ReadResult result = Reading.Page(text + "\n");

        result.Diagnostics.ShouldBeEmpty();
        Reading.Html(result).ShouldContain(text);
    }

    [Fact]
    public void Search_reads_a_word_without_the_hyphen_that_an_author_allows()
    {
        ReadResult result = Reading.Page("multi&shy;disciplinary and zero&ZeroWidthSpace;width\n");

        result.Document!.Body.Sections.Single().Text.ShouldBe("multidisciplinary and zerowidth");
        Reading.Html(result).ShouldContain("multi\u00addisciplinary");
    }

    [Fact]
    public void A_megabyte_of_them_is_read_soon()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Reading.Page(string.Concat(Enumerable.Repeat("a\u200bب\u200f", 120_000))).Diagnostics.ShouldNotBeEmpty();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }
}
