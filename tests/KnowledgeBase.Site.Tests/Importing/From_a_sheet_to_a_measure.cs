using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class From_a_sheet_to_a_measure : IDisposable
{
    const string Case = """
        ---
        title: "Short waits"
        summary: "Three wards of a district hospital halved waiting in a year by asking who waited and why."
        measures:
          - id: waits
            name: "Days waited"
            kind: outcome
            unit: days
            direction: decrease # fewer is better
            provenance: illustrative
          - {id: flow, name: "Flow", unit: beds, provenance: illustrative}
        example: true
        ---

        ## Problem

        Waits.
        """;

    const string Sheet = "Month,Days waited\n01/12/2018,12\n13/01/2019,<5\n01/02/2019,n/a\n";

    readonly KbRun kb = new();

    public From_a_sheet_to_a_measure()
    {
        kb.Write("content/case-studies/short-waits.md", Case);
        kb.Write("waits.csv", Sheet);
    }

    [Fact]
    public void A_table_is_shown_and_nothing_is_written_before_somebody_says_yes()
    {
        kb.Kb("import", "waits.csv", "--measure", "waits").ShouldBe(0);
        kb.Out.ToString().ShouldBe("""
            date         value (days)  from
            1 Dec 2018             12  B2
            13 Jan 2019            <5  B3
            1 Feb 2019      (missing)  B4

            """);
        kb.Error.ToString().ShouldEndWith("""
            3 points for 'Days waited' in content/case-studies/short-waits.md; dates in column A, values in column B 'Days waited'.
            Nothing was written. To write it, say --yes.

            """);
        kb.Read("content/case-studies/short-waits.md").ShouldBe(Case);
    }

    [Fact]
    public void The_values_go_into_a_file_and_its_name_into_the_measure()
    {
        kb.Kb("import", "waits.csv", "--measure", "waits", "--yes").ShouldBe(0);
        kb.Read("content/case-studies/short-waits-waits.csv").ShouldBe("\uFEFFdate,value\r\n2018-12-01,12\r\n2019-01-13,<5\r\n2019-02-01,\r\n".TrimStart('\uFEFF'));
        kb.Read("content/case-studies/short-waits.md").ShouldBe(Case.Replace("    provenance: illustrative\n", "    provenance: illustrative\n    series_file: short-waits-waits.csv\n", StringComparison.Ordinal));
        kb.Error.ToString().ShouldEndWith("""
            Written: content/case-studies/short-waits-waits.csv
            Written: content/case-studies/short-waits.md
            Then: kb check content/case-studies/short-waits.md, and: kb signals short-waits

            """);
        kb.Kb("signals", "short-waits");
        kb.Out.ToString().ShouldContain("latest 12 on 2018-12-01");
    }

    [Fact]
    public void A_file_that_is_there_is_replaced_when_asked_alone()
    {
        kb.Kb("import", "waits.csv", "--measure", "waits", "--yes").ShouldBe(0);
        kb.Write("waits.csv", "Date,Value\n2020-01-01,3\n");

        kb.Kb("import", "waits.csv", "--measure", "waits", "--yes").ShouldBe(2);
        kb.Read("content/case-studies/short-waits-waits.csv").ShouldContain("2018-12-01,12");
        kb.Kb("import", "waits.csv", "--measure", "waits", "--yes", "--force").ShouldBe(0);
        kb.Read("content/case-studies/short-waits-waits.csv").ShouldBe("date,value\r\n2020-01-01,3\r\n");
    }

    [Fact]
    public void Where_a_measure_stands_on_one_line_its_author_is_told_what_to_write()
    {
        kb.Kb("import", "waits.csv", "--measure", "flow", "--columns", "A,B", "--yes").ShouldBe(0);
        kb.Error.ToString().ShouldContain("Now write into the measure 'flow' in content/case-studies/short-waits.md: series_file: short-waits-flow.csv\n");
        kb.Read("content/case-studies/short-waits.md").ShouldBe(Case);
        kb.Read("content/case-studies/short-waits-flow.csv").ShouldStartWith("date,value");
    }

    [Fact]
    public void Values_that_stand_in_the_document_are_not_thrown_away()
    {
        string written = Case.Replace("    provenance: illustrative\n", "    provenance: illustrative\n    series:\n      - {date: 2019-01-01, value: 3}\n", StringComparison.Ordinal);
        kb.Write("content/case-studies/short-waits.md", written);

        kb.Kb("import", "waits.csv", "--measure", "waits", "--yes", "--force").ShouldBe(2);
        kb.Error.ToString().ShouldStartWith("error: measure 'waits' has its values in content/case-studies/short-waits.md, below 'series:'\n");
        kb.Read("content/case-studies/short-waits.md").ShouldBe(written);
    }

    [Theory]
    [InlineData("error: --measure: there is no measure 'wait'\n    Did you mean 'waits'?\n", "waits.csv", "--measure", "wait")]
    [InlineData("error: --columns: 'A' names no two or three columns\n", "waits.csv", "--measure", "waits", "--columns", "A")]
    [InlineData("error: CASE: there is no case study 'short-wait'\n    Did you mean 'short-waits'?\n", "waits.csv", "--measure", "waits", "--into", "short-wait")]
    public void A_command_that_cannot_be_followed_says_why(string said, params string[] args)
    {
        kb.Kb(["import", .. args]).ShouldBe(2);
        kb.Error.ToString().ShouldStartWith(said);
    }

    [Theory]
    [InlineData("day\ny\n", "2019-04-03")]
    [InlineData("m\nyes\n", "2019-03-04")]
    [InlineData("\n", null)]
    [InlineData("d\nn\n", null)]
    public void A_person_at_the_terminal_is_asked(string answers, string? first)
    {
        kb.Write("waits.csv", "Date,Value\n03/04/2019,5\n04/05/2019,6\n");
        using var typed = new StringReader(answers);

        KbCommand.Run(["import", "waits.csv", "--measure", "waits"], new Terminal { Out = kb.Out, Error = kb.Error, Folder = kb.Root, In = typed }, CancellationToken.None);
        string written = Path.Combine(kb.Root, "content/case-studies/short-waits-waits.csv");
        File.Exists(written).ShouldBe(first is not null, kb.Error.ToString());
        if (first is not null) File.ReadAllText(written).ShouldContain($"{first},5");
    }

    [Fact]
    public void Personal_data_in_notes_is_said_and_not_repeated()
    {
        kb.Write("waits.csv", "Date,Value,Note\n2019-01-01,5,Patient with NHS number 943 476 5919 left\n");

        kb.Kb("import", "waits.csv", "--measure", "waits", "--dry-run").ShouldBe(0);
        (kb.Out.ToString() + kb.Error).ShouldNotContain("943 476 5919");
        kb.Error.ToString().ShouldContain("NHS number");
        File.Exists(Path.Combine(kb.Root, "content/case-studies/short-waits-waits.csv")).ShouldBeFalse();
    }

    public void Dispose() => kb.Dispose();
}
