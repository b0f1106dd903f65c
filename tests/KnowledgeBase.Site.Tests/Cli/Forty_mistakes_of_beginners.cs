using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>
/// What a contributor who has never seen YAML is told of the mistakes that are made most. The answers stand in a file, to be read aloud
/// whenever one changes: does it say what is wrong, where, and what to write instead?
/// </summary>
public sealed class Forty_mistakes_of_beginners(Forty_mistakes_of_beginners.Checked site) : IClassFixture<Forty_mistakes_of_beginners.Checked>
{
    const string Summary = "\"What one ward did so that people could sleep, and how often they still woke.\"";
    const string LastValue = "latest: {value: 11, period: \"2025\"}";

    static readonly (string Did, string Right, string Wrong, string? Csv)[] Mistakes =
    [
        ("left out the space after a colon", "status: completed", "status:completed", null),
        ("indented a line by one space too many", "    name: Wakings a night", "     name: Wakings a night", null),
        ("used the tab key", "    name: Wakings a night", "\tname: Wakings a night", null),
        ("let the word processor make a dash of a hyphen", "themes: [rest]", "themes:\n  – rest", null),
        ("put a text with an apostrophe between apostrophes", "title: \"Quieter nights on the stroke ward\"", "title: 'The trust's own board'", null),
        ("wrote a title with a colon", "title: \"Quieter nights on the stroke ward\"", "title: Quieter nights: one ward's story", null),
        ("forgot the closing quotation mark", "\"Quieter nights on the stroke ward\"", "\"Quieter nights on the stroke ward", null),
        ("went on writing in the next line", Summary, Summary.Trim('"').Replace("so that ", "so that\n", StringComparison.Ordinal), null),
        ("deleted the first line", "---\ntitle", "title", null),
        ("deleted the line after the last field", "    year: 2025\n---\n", "    year: 2025\n", null),
        ("misspelt the name of a field", "status: completed", "sttaus: completed", null),
        ("wrote the summary too short", Summary, "\"Less noise at night.\"", null),
        ("left the list of subjects empty", "themes: [rest]", "themes: []", null),
        ("named two subjects with a comma", "themes: [rest]", "themes: rest, workforce", null),
        ("named a place in words", "system: northtown", "system: Anytown NHS Trust", null),
        ("named a method in words", "[pdsa]", "[Plan-Do-Study-Act]", null),
        ("made up a status", "status: completed", "status: in progress", null),
        ("wrote a date as on paper", "created: 2026-01-05", "created: 05/01/2026", null),
        ("wrote a month in words", "start: 2024-01,", "start: January 2024,", null),
        ("wrote a period as a range", "period: {start: 2024-01, end: 2025-06, source: 1}", "period: 2024-2025", null),
        ("divided thousands with a comma", "{value: 6, period", "{value: 121,500, period", null),
        ("wrote a number that must not be shown", "{value: 6, period", "{value: <5, period", null),
        ("gave a figure without its source", "    source: 1\n    baseline", "    baseline", null),
        ("cited a source that is not in the list", "[1]. See", "[3]. See", null),
        ("left https:// out", "https://northtown.example/sleep", "www.northtown.example/sleep", null),
        ("called a section otherwise", "## What was done", "## What we did", null),
        ("made the heading of a section bold", "## Results", "**Results**", null),
        ("named a picture of another folder", "The lights went out.", "![Lamps](C:\\Users\\ann\\ward.jpg)", null),
        ("saved a series from Excel with dates as on paper", LastValue, "series: @.csv", "date,value\n01/01/2024,5\n15/01/2024,6\n01/02/2024,4\n"),
        ("kept the headings of the spreadsheet", LastValue, "series: @.csv", "Month,Falls per 1000,Comment\n2024-01-01,5,\n2024-02-01,6,\n"),
        ("named two subjects with \"and\"", "themes: [rest]", "themes: rest and workforce", null),
        ("wrote a day that the month does not have", "start: 2024-01,", "start: 2024-04-31,", null),
        ("wrote that it still goes on", "end: 2025-06, source: 1}", "end: present, source: 1}", null),
        ("wrote the unit beside the number", "{value: 6, period", "{value: 6 wakings, period", null),
        ("named a source in place of its number", "    source: 1\n    baseline", "    source: Annual report\n    baseline", null),
        ("began a text with an apostrophe and did not end it", "title: \"Quieter nights on the stroke ward\"", "title: 'The trust's own board", null),
        ("left out the space before the name of a section", "## Results", "##Results", null),
        ("misspelt the name of a section", "## What was done", "## What was doen", null),
        ("listed values without their days", LastValue, "series: [4, 5, 6]", null),
        ("wrote a figure as a sentence", LastValue, "latest: eleven in 2025", null),
    ];

    [Fact]
    public void Each_is_answered_once_in_words_that_anybody_can_act_on()
    {
        var text = new StringBuilder();
        for (int i = 0; i < Mistakes.Length; i++)
        {
            (string did, string right, string wrong, string? csv) = Mistakes[i];
            JsonElement said = site.Said(right, wrong, csv).ShouldHaveSingleItem(did);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. Somebody {did}.\n   {said.GetProperty("message").GetString()}.\n   {said.GetProperty("hint").GetString()}\n\n")
                .Replace(CopiesOfACase.NameOf(right, wrong, csv), "the-case");
        }
        Snapshot.ShouldMatch(text.ToString(), "Cli/forty-mistakes.txt");
    }

    public sealed class Checked() : CopiesOfACase(Mistakes.Select(m => (m.Right, m.Wrong, m.Csv)));
}
