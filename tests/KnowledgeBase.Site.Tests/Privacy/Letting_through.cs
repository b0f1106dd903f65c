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

    [Fact]
    public void No_page_shows_the_entries() =>
        TestSite.With($"-- content/a.md --\n{Written("{kind: telephone, text: 07700 900 461, reason: REASON}", "Ring 07700 900 461.")}").Plan.Files
            .Where(file => Encoding.UTF8.GetString(file.Content.Span).Contains("printed on its posters", StringComparison.Ordinal)).ShouldBeEmpty();

    static IEnumerable<Diagnostic> Said(string entry, string text) =>
        TestSite.With($"-- content/a.md --\n{Written(entry, text)}").Report.Diagnostics.Where(d => d.Code.StartsWith("KB60", StringComparison.Ordinal));

    static string Written(string entry, string text) =>
        $"---\nnot_personal:\n  - {entry.Replace("REASON", $"\"{Reason}\"", StringComparison.Ordinal)}\n---\n\n# Page\n\n{text}\n";
}
