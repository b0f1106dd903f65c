using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Privacy;

public class Letting_through
{
    const string Reason = "The telephone of the ward, printed on its posters.";

    [Theory]
    [InlineData("{kind: telephone, text: 07700 900 461, reason: REASON}", "Ring **07700** 900461.", "a person's own telephone number (••••• ••• •••) is let through once: " + Reason)]
    [InlineData("{kind: telephone, text: \"07700900461\", reason: REASON}", "Ring 07700 900 461, or 07700-900-461.", "a person's own telephone number (•••••••••••) is let through 2 times: " + Reason)]
    [InlineData("{kind: mail, text: jean.hill@example.org, reason: REASON}", "Write to Jean.Hill@example.org.", "a person's own e-mail address (••••.••••@•••••••.•••) is let through once: " + Reason)]
    [InlineData("{kind: nhs-number, text: 943 476 5919, reason: REASON}", "Trial 943 476 5919.", "an NHS number (••• ••• ••••) is let through once: " + Reason)]
    [InlineData("{kind: count, reason: REASON}", "| Ward | Deaths |\n|---|---|\n| A | 3 |\n| B | 2 |", "a count of fewer than 5 people is let through 2 times: " + Reason)]
    [InlineData("{kind: age, reason: REASON}", "A woman aged 94 came home.", "the age of one person of 90 or more is let through once: " + Reason)]
    public void With_a_reason_it_is_a_notice(string entry, string text, string message)
    {
        Diagnostic said = Said(entry, text).ShouldHaveSingleItem();

        (said.Code, said.Severity, said.Message).ShouldBe(("KB6025", Severity.Notice, message));
        said.Location.Position!.Value.Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("{kind: telephone, text: 07700 900 462, reason: REASON}", "a person's own telephone number (••••• ••• •••)")]
    [InlineData("{kind: mail, text: 07700 900 461, reason: REASON}", "a person's own e-mail address (••••• ••• •••)")]
    [InlineData("{kind: telephone, reason: REASON}", "a person's own telephone number")]
    public void What_means_nothing_is_said_and_lets_nothing_through(string entry, string what)
    {
        Diagnostic[] said = [.. Said(entry, "Ring 07700 900 461.")];

        said.ShouldContain(d => d.Code == "KB6016" && d.Location.Position!.Value.Line > 4);
        said.ShouldContain(d => d.Code == "KB6026" && d.Severity == Severity.Warning
            && d.Message == $"nothing in this document looks like {what}, so this entry of 'not_personal' lets nothing through");
    }

    [Theory]
    [InlineData("{kind: telephone, text: 07700 900 461}")]
    [InlineData("{kind: telephone, text: 07700 900 461, reason: \"\"}")]
    public void Without_a_reason_nothing_is_let_through(string entry) =>
        Said(entry, "Ring 07700 900 461.").ShouldContain(d => d.Code == "KB6016" && d.Severity == Severity.Error && d.Location.Position!.Value.Line > 4);

    [Fact]
    public void A_list_of_them_can_be_asked_for()
    {
        using var run = new KbRun();
        run.Write("content/a.md", Written("{kind: telephone, text: 07700 900 461, reason: REASON}", "Ring 07700 900 461 or 07700 900 462."));

        run.Kb("check", "--suppressions").ShouldBe(0);
        run.Out.ToString().ShouldBe("content/a.md:3:12: notice KB6025: a person's own telephone number (••••• ••• •••) is let through once: The telephone of the ward, printed on its posters.\n"
            + "    Whoever reviews this asks whether the reason is good.\n");
        run.Kb("check", "--suppressions", "--format", "json").ShouldBe(0);
        run.Out.ToString().ShouldContain("\"code\": \"KB6025\"");
        run.Out.ToString().ShouldNotContain("07700");
    }

    [Theory]
    [InlineData("log.csv", "file: log.csv, ")]
    [InlineData("sub/log.txt", "file: sub/log.txt, ")]
    [InlineData("/other/log.csv", "file: /other/log.csv, ")]
    [InlineData("/_vocabulary/words.yaml", "file: /_vocabulary/words.yaml, ")]
    public void In_a_file_beside_the_document_that_names_it(string name, string file)
    {
        string path = "content/" + (name[0] == '/' ? name[1..] : "pages/" + name);

        string[] said = Beside("{kind: telephone, text: 07700 900 461, FILEreason: REASON}".Replace("FILE", file, StringComparison.Ordinal), path, "title: x\nterms: [] # 07700 900 461, 07700-900-461\n");
        said.ShouldBe([$"content/pages/a.md:3:12: notice KB6025: a person's own telephone number (••••• ••• •••) is let through 2 times in '{name}': {Reason}"]);

        Beside("{kind: telephone, text: 07700 900 461, reason: REASON}", path, "07700 900 461").ShouldContain(line => line.Contains(path, StringComparison.Ordinal) && line.Contains("error KB6016", StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_name_of_a_file_and_where_the_document_names_it() =>
        Beside("{kind: nhs-number, text: 943 476 5919, file: 943-476-5919.csv, reason: REASON}", "content/pages/943-476-5919.csv", "a,b\n", "[x](943-476-5919.csv)")
            .ShouldBe([$"content/pages/a.md:3:12: notice KB6025: an NHS number (••• ••• ••••) is let through once in '•••-•••-••••.csv': {Reason}"]);

    [Fact]
    public void In_the_name_of_the_document_itself() =>
        TestSite.With($"-- content/943-476-5919.md --\n{Written("{kind: nhs-number, text: 943 476 5919, reason: REASON}", "Words.")}").Report.Diagnostics
            .Where(d => d.Code is "KB6010" or "KB6026").ShouldBeEmpty();

    [Fact]
    public void Counts_of_a_file_of_figures() =>
        Beside("{kind: count, file: log.csv, reason: REASON}", "content/pages/log.csv", "Ward,Deaths\nA,3\nB,2\n")
            .ShouldBe([$"content/pages/a.md:3:12: notice KB6025: a count of fewer than 5 people is let through 2 times in 'log.csv': {Reason}"]);

    [Theory]
    [InlineData("log.csv", "nothing in 'log.csv' looks like a person's own telephone number (••••• ••• •••), so this entry of 'not_personal' lets nothing through")]
    [InlineData("no.csv", "there is no file 'no.csv' here that is no document, so this entry of 'not_personal' lets nothing through")]
    [InlineData("b.md", "there is no file 'b.md' here that is no document, so this entry of 'not_personal' lets nothing through")]
    public void A_file_that_is_not_there_or_has_nothing_of_it_is_said(string file, string message) =>
        Beside($"{{kind: telephone, text: 07700 900 461, file: {file}, reason: REASON}}", "content/pages/log.csv", "a,b\n")
            .ShouldHaveSingleItem().ShouldEndWith("warning KB6026: " + message);

    [Fact]
    public void The_list_does_not_say_that_all_is_well()
    {
        using var run = new KbRun();
        run.Write("content/a.md", Written("{kind: telephone, text: 07700 900 461, reason: REASON}", "Ring 07700 900 461 or 07700 900 462."));

        run.Kb("check", "--suppressions").ShouldBe(0);
        run.Error.ToString().ShouldBe("Checked 3 documents: 1 entry of 'not_personal'; besides, 1 error, for which see 'kb check'. A document that cannot be read lets nothing through.\n");
    }

    [Fact]
    public void No_page_shows_the_entries() =>
        TestSite.With($"-- content/a.md --\n{Written("{kind: telephone, text: 07700 900 461, reason: REASON}", "Ring 07700 900 461.")}").Files
            .Where(file => Encoding.UTF8.GetString(file.Content.Span).Contains("printed on its posters", StringComparison.Ordinal)).ShouldBeEmpty();

    static IEnumerable<Diagnostic> Said(string entry, string text) =>
        TestSite.With($"-- content/a.md --\n{Written(entry, text)}").Report.Diagnostics.Where(d => d.Code.StartsWith("KB60", StringComparison.Ordinal));

    static string[] Beside(string entry, string path, string file, string text = "Words.") =>
        [.. TestSite.With($"-- content/pages/a.md --\n{Written(entry, text)}\n-- content/pages/b.md --\nWords.\n-- {path} --\n{file}").Report.Diagnostics
            .Where(d => d.Code.StartsWith("KB60", StringComparison.Ordinal)).Select(d => d.ToString())];

    static string Written(string entry, string text) =>
        $"---\nnot_personal:\n  - {entry.Replace("REASON", $"\"{Reason}\"", StringComparison.Ordinal)}\n---\n\n# Page\n\n{text}\n";
}
