using System.Text.Json;
using KnowledgeBase.Cli;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Site.Tests.Signals;

public sealed class The_command_signals : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("kb-signals-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_case_is_told_in_words()
    {
        (int code, string output, _) = Run("signals", "example-measures", "--root", Repository.Root);

        code.ShouldBe(0);
        output.ShouldContain("Days from leaving hospital to the first home visit [days-to-first-visit], days, ILLUSTRATIVE");
        output.ShouldContain("improving: special cause");
        output.ShouldContain("profile mdc");
    }

    [Fact]
    public void Of_all_cases_only_those_with_signals_are_listed()
    {
        (int code, string output, _) = Run("signals", "--root", Repository.Root);

        code.ShouldBe(0);
        output.Split('\n').Where(line => line.Length > 0 && line[0] != ' ').ShouldBe([
            "Example: shorter waits for a first home visit, shown with measures (example-measures)",
            output.TrimEnd().Split('\n')[^1],
        ]);
        output.ShouldEndWith("measures have no series, so no signal.\n");
    }

    [Fact]
    public void A_case_is_found_by_its_file_and_judged_by_another_profile()
    {
        (int code, string output, _) = Run(
            "signals", "content/case-studies/example-measures.md", "--root", Repository.Root, "--profile", "plotthedots-0.2.2", "--format", "json");

        code.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement.EnumerateArray().Select(j => j.GetProperty("id").GetString())
            .ShouldBe(["example-measures/days-to-first-visit", "example-measures/staff-confidence", "example-measures/agency-hours"]);
    }

    [Fact]
    public void An_unknown_case_is_answered_with_the_nearest()
    {
        (int code, _, string error) = Run("signals", "example-measure", "--root", Repository.Root);

        code.ShouldBe(2);
        error.ShouldContain("Did you mean 'example-measures'?");
    }

    [Fact]
    public void A_file_is_judged_outside_any_knowledge_base()
    {
        (int code, string output, _) = Run("signals", "--input", Write("a.json", """[{"id": "a", "dates": ["2024-01-01"], "values": [1]}, {"id": "b"}]"""), "--format", "json");

        code.ShouldBe(0);
        using var json = JsonDocument.Parse(output);
        json.RootElement[0].GetProperty("error").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement[1].GetProperty("error").GetString()!.ShouldContain("dates is missing");
    }

    [Theory]
    [InlineData("a.json", "{", ":1:1: error: expected an array of series")]
    [InlineData("a.csv", "date,value\n2024-01-01,x\n", ":2:12: error: the value is written as 'x', a sign of tables for no value or a suppressed one\n    Write <5 or *")]
    [InlineData("a.tsv", "date\tvalue\n2024-01-01\t1\n", ":1:1: error: the cells are divided by tabs, where commas are wanted\n    Save the table as")]
    [InlineData("a.xlsx", "PK\u0003\u0004", ":1:1: error: this is a workbook of a spreadsheet, and not a CSV file")]
    [InlineData("a.txt", " [{", ":1:4: error: not valid JSON")]
    [InlineData("b.csv", "day,value\n2024-01-01,1\n", ":1:1: error: the column date is missing")]
    public void A_file_that_cannot_be_read_is_located_and_gives_2(string name, string text, string message)
    {
        (int code, string output, string error) = Run("signals", "--input", Write(name, text));

        code.ShouldBe(2);
        error.ShouldContain(name + message);
        output.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_judged_with_its_suppressed_values_and_likely_slips()
    {
        string rows = string.Concat(Enumerable.Range(1, 9).Select(month => $"2024-{month:00},{(month == 9 ? "<5" : month == 8 ? "0" : $"{120 + month}")}\n"));
        (int code, string output, string error) = Run("signals", "--input", Write("falls.csv", "date,value\n" + rows));

        code.ShouldBe(0);
        error.ShouldContain("falls.csv:9:9: notice: the value 0 of 2024-08-01 is far from all others\n    Where the value is missing");
        output.ShouldContain("note: One value is suppressed because it is small");
        output.ShouldContain("Only 8 points");
    }

    [Fact]
    public void A_file_that_is_not_there_gives_2() => Run("signals", "--input", Path.Combine(folder, "none.csv")).Code.ShouldBe(2);

    [Fact]
    public void Help_has_examples() => Run("signals", "--help").Output.ShouldContain("kb signals --input waits.csv");

    string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (KbCommand.Run(args, new Terminal { Out = output, Error = error }, CancellationToken.None), output.ToString(), error.ToString());
    }
}
