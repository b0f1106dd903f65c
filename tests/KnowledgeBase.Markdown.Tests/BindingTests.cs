using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Markdown.Tests;

public class BindingTests
{
    const string Whole = """
        status: running
        system: canterbury
        themes: [leadership, governance]
        methods: pdsa
        directions:
          patients: improved
          staff: mixed
        people: 40
        cost: 1.5
        example: true
        period:
          start: 2004-05
          end: 2006
        measures:
          - name: Falls
            unit: per 1,000 days
            values: [1, 2.5]
        created: 2026-11-23
        Order: 3
        RedirectFrom: /old
        """;

    [Fact]
    public void Every_shape_is_bound()
    {
        ReadResult result = Reading.TrialWith(Whole);

        Reading.Said(result).ShouldBe("");
        SampleTrial trial = Reading.Record<SampleTrial>(result);
        trial.Status.ShouldBe("running");
        trial.Themes.ShouldBe(["leadership", "governance"]);
        trial.Methods.ShouldBe(["pdsa"]);
        trial.Directions["staff"].ShouldBe("mixed");
        trial.People.ShouldBe(40);
        trial.Cost.ShouldBe(1.5);
        trial.Example.ShouldBeTrue();
        trial.Period.ShouldBe(new SamplePeriod { Start = new PartialDate(2004, 5), End = new PartialDate(2006) });
        trial.Measures[0].Values.ShouldBe([1, 2.5]);
        trial.Created.ShouldBe(new DateOnly(2026, 11, 23));
        trial.Order.ShouldBe(3);
        trial.RedirectFrom.ShouldBe(["/old"]);
    }

    [Fact]
    public void References_and_terms_carry_field_and_place()
    {
        Document document = Reading.TrialWith(Whole).Document!;

        document.References.Select(r => $"{r.Field} {r.Type} {r.Id} {r.Position.Line}:{r.Position.Column}").ShouldBe(
            ["system system canterbury 5:9", "themes[0] theme leadership 6:10", "themes[1] theme governance 6:22"]);
        document.Terms.Select(t => $"{t.Field} {t.Vocabulary} {t.Id} {t.Position.Line}:{t.Position.Column}").ShouldBe(
        [
            "methods[0] methods pdsa 7:10", "directions.patients groups patients 9:3", "directions.patients directions improved 9:13",
            "directions.staff groups staff 10:3", "directions.staff directions mixed 10:10",
        ]);
    }

    [Theory]
    [InlineData("created: \"\"")]
    [InlineData("people: ''")]
    [InlineData("example: ' '")]
    [InlineData("example: \"true\"")]
    [InlineData("period: {}")]
    [InlineData("period: {start: \"\", end: }")]
    [InlineData("directions: {patients: \"\", staff: improved}")]
    public void What_a_form_writes_is_read_as_it_was_meant(string field) => Reading.Said(Reading.TrialWith(field)).ShouldBe("");

    [Theory]
    [InlineData("statuss: planned", "4:1: error KB1020: There is no field 'statuss' in a trial\n  Did you mean 'status'?")]
    [InlineData("period: {start: 2004, stop: 2006}", "4:23: error KB1020: There is no field 'stop' in 'period'\n  The fields here: start, end.")]
    [InlineData("status: runing", "4:9: error KB1022: 'status' is 'runing', which is not one of planned, running, completed\n  Did you mean 'running'?")]
    [InlineData("status: [running]", "4:9: error KB1021: 'status' is a list, where a single value is wanted\n  Write it without brackets and hyphens: running")]
    [InlineData("themes: {a: b}", "4:9: error KB1021: 'themes' is a group of fields, where a list is wanted\n  Write one value a line, each after a hyphen and a space.")]
    [InlineData("period: later", "4:9: error KB1021: 'period' is a single value, where a group of fields is wanted\n  Write below it, each on a line of its own and indented by two spaces, what you know of: start, end.")]
    [InlineData("period: May 2004 to June 2006", "4:9: error KB1021: 'period' is a single value, where a group of fields is wanted\n  Write in its place: {start: 2004-05, end: 2006-06}")]
    [InlineData("period: 2004–2006", "4:9: error KB1021: 'period' is a single value, where a group of fields is wanted\n  Write in its place: {start: 2004, end: 2006}")]
    [InlineData("period: 2004", "4:9: error KB1021: 'period' is a single value, where a group of fields is wanted\n  Write in its place: {start: 2004}")]
    [InlineData("directions: improved", "4:13: error KB1021: 'directions' is a single value, where a group of terms is wanted\n  Write a line for each below it, indented by two spaces: a term of the list 'groups', a colon, a space and 'improved'.")]
    [InlineData("people: many", "4:9: error KB1021: 'people' is 'many', where a number is wanted\n  Write digits only, with a point before decimals and without quotation marks or units.")]
    [InlineData("people: 1.5", "4:9: error KB1021: 'people' is '1.5', where a whole number is wanted\n  Leave out the decimals.")]
    [InlineData("people: -1", "4:9: error KB1025: 'people' is -1, less than 0")]
    [InlineData("people: 1001", "4:9: error KB1025: 'people' is 1001, more than 1000")]
    [InlineData("cost: .inf", "4:7: error KB1021: 'cost' is '.inf', where a number is wanted\n  Write digits only, with a point before decimals and without quotation marks or units.")]
    [InlineData("example: yes", "4:10: error KB1021: 'example' is 'yes', where true or false is wanted\n  Write true, without quotation marks.")]
    [InlineData("created: 2026-02-30", "4:10: error KB1026: 'created' is '2026-02-30', which is not a day written as 2026-11-23\n  February 2026 has 28 days.")]
    [InlineData("created: 2026-02-03T10:00:00Z", "4:10: error KB1026: 'created' is '2026-02-03T10:00:00Z', which is not a day written as 2026-11-23\n  Write 2026-02-03.")]
    [InlineData("period: {start: May 2004}", "4:17: error KB1026: 'start' of 'period' is 'May 2004', which is not a date written as 2004, 2004-05 or 2004-05-17\n  Write 2004-05.")]
    [InlineData("period: {end: 2004}", "4:1: error KB1023: The field 'start' of 'period' is missing\n  When it began.")]
    [InlineData("themes: []", "4:1: error KB1027: 'themes' is empty; it needs 1 to 3\n  Write at least one between the brackets.")]
    [InlineData("themes: [a, b, c, d]", "4:1: error KB1027: 'themes' has 4 values, more than 3\n  Keep those that matter most.")]
    [InlineData("themes: [a, b, a]", "4:16: error KB1028: 'themes' lists 'a' twice\n  Keep one of the two.")]
    [InlineData("themes:\n  -\n  - a", "5:4: error KB1021: theme 1 is empty\n  Write a value after the hyphen or delete the line.")]
    [InlineData("measures:\n  - name: A name that is far too long\n  - unit: days", "5:11: error KB1024: 'name' of measure 'A name that is far too long' has 27 characters, more than 20\n  Leave out 7 characters or more.\n6:5: error KB1023: The field 'name' of measure 2 is missing\n  What it is called.")]
    [InlineData("created: 2026-01-01\nPublished: 2026-01-02", "5:1: error KB1029: 'Published' and 'created' are the same field\n  Keep one of the two.")]
    public void A_mistake_is_reported_at_its_value(string fields, string said) =>
        Reading.Said(Reading.TrialWith(fields)).ShouldBe(said);

    [Fact]
    public void All_mistakes_are_reported_at_once_and_what_is_right_is_kept()
    {
        ReadResult result = Reading.TrialWith("status: nonsense\npeople: x\ncost: 2\nthemes: [a]");

        result.Diagnostics.Select(d => d.Code).ShouldBe(["KB1022", "KB1021"]);
        Reading.Record<SampleTrial>(result).Cost.ShouldBe(2);
    }

    [Fact]
    public void Missing_fields_are_reported_at_the_start() => Reading.Said(Reading.Trial("---\nstatus: running\n---\n## Problem\n\nx\n")).ShouldBe("""
        1:1: error KB1023: The field 'summary' is missing
          What a reader needs to decide whether to read on: 40 to 400 characters of plain words.
        1:1: error KB1023: The field 'title' is missing
          Says what it is, in plain words.
        """);

    [Fact]
    public void An_empty_required_field_is_missing() =>
        Reading.Said(Reading.Trial("---\ntitle: \"\"\nsummary: A summary that is long enough to say something about it.\n---\n## Problem\n\nx\n"))
            .ShouldBe("2:8: error KB1023: The field 'title' is empty\n  Says what it is, in plain words.");

    [Fact]
    public void A_short_summary_is_kept_and_reported() => Reading.Said(Reading.Trial("---\ntitle: T\nsummary: Short.\n---\n## Problem\n\nx\n")).ShouldBe("""
        3:10: error KB1024: 'summary' has 6 characters, fewer than 40
          Say a little more.
        """);

    [Fact]
    public void Rules_across_fields_are_reported_at_the_field() =>
        Reading.Said(Reading.TrialWith("status: completed\nperiod:\n  start: 2006\n  end: 2004")).ShouldBe("""
            4:9: error KB9999: It is completed and has no results
            7:8: error KB9999: It ends in 2004, before it starts
            """);

    [Fact]
    public void The_file_name_of_a_typed_document_is_its_id()
    {
        Reading.Trial("", "trials/a-1.md").Document!.Id.ShouldBe("a-1");
        Reading.Said(Reading.Trial("---\ntitle: T\nsummary: A summary that is long enough to say something about it.\n---\n## Problem\n\nx\n", "trials/My Trial.md"))
            .ShouldBe("error KB1030: The file name 'My Trial' is not an id\n  Rename the file to 'my-trial.md'.");
    }
}
