using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>Numbers, dates, words and texts as people write them: one message that says what to write, and the value is used.</summary>
public class WrittenValueTests
{
    [Theory]
    [InlineData("1,250", 1250)]
    [InlineData("1 250", 1250)]
    [InlineData("1\u00a0250", 1250)]
    [InlineData("1\u202f250.5", 1250.5)]
    [InlineData("1'250", 1250)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1.250.000", 1250000)]
    [InlineData("1.250,5", 1250.5)]
    [InlineData("12,5", 12.5)]
    [InlineData("£1,250", 1250)]
    [InlineData("50%", 50)]
    [InlineData("12 days", 12)]
    [InlineData("\"12\"", 12)]
    [InlineData("~40", 40)]
    [InlineData("about 40", 40)]
    [InlineData("n=12", 12)]
    [InlineData("£1.2m", 1200000)]
    [InlineData("1.2 million pounds", 1200000)]
    [InlineData("€3bn", 3000000000)]
    [InlineData("5k", 5000)]
    [InlineData("٤٥", 45)]
    [InlineData("４５", 45)]
    [InlineData("−5", -5)]
    [InlineData("–5", -5)]
    public void The_number_that_is_meant_is_named_and_used(string written, double meant)
    {
        ReadResult result = Reading.TrialWith($"cost: {written}");

        result.Diagnostics.Single().Code.ShouldBe("KB1021");
        result.Diagnostics.Single().Hint.ShouldBe(FormattableString.Invariant($"Write {meant}{(written[0] == '"' ? " without quotation marks" : "")}."));
        Reading.Record<SampleTrial>(result).Cost.ShouldBe(meant);
    }

    [Theory]
    [InlineData("5 m")]
    [InlineData("40-50")]
    [InlineData("1 in 5")]
    [InlineData("half")]
    public void No_number_is_guessed(string written)
    {
        ReadResult result = Reading.TrialWith($"cost: {written}");

        result.Diagnostics.Single().Hint.ShouldBe("Write digits only, with a point before decimals and without quotation marks or units.");
        Reading.Record<SampleTrial>(result).Cost.ShouldBeNull();
    }

    [Theory]
    [InlineData("2023/24", "Write 2023 alone, or year and month: 2023-01.")]
    [InlineData("Spring 2024", "Write 2024 alone, or year and month: 2024-01.")]
    [InlineData("c. 2024", "Write 2024 alone, or year and month: 2024-01.")]
    [InlineData("1990s", "Write 1990 alone, or year and month: 1990-01.")]
    [InlineData("Q3 2024", "Write the first month of the quarter: 2024-07.")]
    [InlineData("2024 Q1", "Write the first month of the quarter: 2024-01.")]
    [InlineData("01-11-26", "Write the year with four digits, then month and day: 2026-11-23.")]
    [InlineData("ongoing", "Leave the field out while there is no such date.")]
    [InlineData("n/a", "Leave the field out while there is no such date.")]
    [InlineData("2024-13-45", "Write year, month and day as numbers of an existing day.")]
    public void A_date_that_is_none_is_answered_in_its_own_terms(string written, string hint) =>
        Reading.TrialWith($"period: {{start: 2004, end: {written}}}").Diagnostics.Single().Hint.ShouldBe(hint);

    [Theory]
    [InlineData("measures:\n  - {name: A, count: 1,250}", "5:22: error KB1021: 'count' of measure 'A' is '1,250', where a number is wanted\n  Write 1250.")]
    [InlineData("measures:\n  - {name: A, count: 121,500, unit: days}", "5:22: error KB1021: 'count' of measure 'A' is '121,500', where a number is wanted\n  Write 121500.")]
    [InlineData("measures:\n  - {count: 1,250,000, name: A}", "5:13: error KB1021: 'count' of measure 'A' is '1,250,000', where a number is wanted\n  Write 1250000.")]
    [InlineData("measures:\n  - {count: £1,250, name: A}", "5:13: error KB1021: 'count' of measure 'A' is '£1,250', where a number is wanted\n  Write 1250.")]
    [InlineData("measures:\n  - {count: 1.250,5, name: A}", "5:13: error KB1021: 'count' of measure 'A' is '1.250,5', where a number is wanted\n  Write 1250.5.")]
    [InlineData("measures:\n  - {count: 12,5, name: A}", "5:13: error KB1021: 'count' of measure 'A' is '12,5', where a number is wanted\n  Write 12.5.")]
    public void A_comma_that_parts_a_group_is_one_of_a_number(string fields, string said) => Reading.Said(Reading.TrialWith(fields)).ShouldBe(said);

    [Theory]
    [InlineData("2024–01", "2024-01", "an en dash (U+2013)")]
    [InlineData("2024‑01‑05", "2024-01-05", "a no-break hyphen (U+2011)")]
    [InlineData("2024−01", "2024-01", "a minus sign (U+2212)")]
    [InlineData("2024‒01", "2024-01", "a figure dash (U+2012)")]
    [InlineData("2024 — 01", "2024-01", "an em dash (U+2014)")]
    [InlineData("2024/01/05", "2024-01-05", null)]
    [InlineData("2024.1.5", "2024-01-05", null)]
    [InlineData("2024-1", "2024-01", null)]
    [InlineData("31/01/2024", "2024-01-31", null)]
    [InlineData("1/31/2024", "2024-01-31", null)]
    [InlineData("5 January 2024", "2024-01-05", null)]
    [InlineData("5th of January 2024", "2024-01-05", null)]
    [InlineData("Jan 2024", "2024-01", null)]
    [InlineData("Sept 2024", "2024-09", null)]
    [InlineData("9/2024", "2024-09", null)]
    [InlineData("2024-05-17T09:30:00Z", "2024-05-17", null)]
    public void The_date_that_is_meant_is_named_and_used(string written, string meant, string? dash)
    {
        ReadResult result = Reading.TrialWith($"period: {{start: {written}}}");

        result.Diagnostics.Single().Code.ShouldBe("KB1026");
        result.Diagnostics.Single().Hint.ShouldBe($"Write {meant}.");
        if (dash is not null) result.Diagnostics.Single().Message.ShouldContain(dash);
        Reading.Record<SampleTrial>(result).Period!.Start.ToString().ShouldBe(meant);
    }

    [Theory]
    [InlineData("2024-05", "Write a day too: 2024-05-01 for the first.")]
    [InlineData("May 2024", "Write a day too: 2024-05-01 for the first.")]
    [InlineData("2024", "Write a day too: 2024-01-01 for the first.")]
    public void Where_a_day_is_wanted_a_month_is_not_offered(string written, string hint) =>
        Reading.TrialWith($"created: {written}").Diagnostics.Single().Hint.ShouldBe(hint);

    [Fact]
    public void A_date_that_may_be_two_names_both()
    {
        ReadResult result = Reading.TrialWith("created: 01/02/2024");

        Reading.Said(result).ShouldBe("4:10: error KB1026: 'created' is '01/02/2024', which is not a day written as 2026-11-23\n  Write 2024-02-01 or 2024-01-02: year, month, day.");
        result.Document!.Record.Created.ShouldBeNull();
    }

    [Theory]
    [InlineData("status: Running", "4:9: error KB1022: 'status' is 'Running', which is not one of planned, running, completed\n  Write: running")]
    [InlineData("status: A running trial", "4:9: error KB1022: 'status' is 'A running trial', which is not one of planned, running, completed\n  Write: running")]
    [InlineData("status: “running”", "4:9: error KB1017: 'status' stands between curly quotation marks (U+201C)\n  Write running without them.")]
    [InlineData("system: north–west", "4:9: error KB1017: A dash in 'system' is an en dash (U+2013), where an id has a hyphen\n  Write: north-west")]
    [InlineData("themes:\n  – workforce\n  – leadership", "5:3: error KB1017: This dash is an en dash (U+2013), where a list wants a hyphen; 1 more in this file\n  Write a hyphen and a space before each value of the list.")]
    [InlineData("system: [north-west]", "4:9: error KB1021: 'system' is a list, where a single value is wanted\n  Write it without brackets and hyphens: north-west")]
    [InlineData("created: no", "4:10: error KB1026: 'created' is 'no', which is not a day written as 2026-11-23\n  To keep the document off the site, write 'excluded: true'.")]
    public void A_word_is_recognised(string fields, string said) => Reading.Said(Reading.TrialWith(fields)).ShouldBe(said);

    [Theory]
    [InlineData("title: [a, b]", "2:8: warning KB1021: 'title' is a list, where a single text is wanted\n  Write one text: \"a, b\"")]
    [InlineData("title: “A day”", "2:8: notice KB1017: 'title' stands between curly quotation marks (U+201C), which readers see\n  If they are not part of the text, write: \"A day\"")]
    [InlineData("redirect_from: /a, /b", "2:16: notice KB1033: 'redirect_from' is read as one text\n  Where several are meant, write [/a, /b].")]
    public void A_text_of_another_shape_is_said(string yaml, string said) => Reading.Said(Reading.Page($"---\n{yaml}\n---\n")).ShouldBe(said);

    [Theory]
    [InlineData("Caf&eacute; &amp; ward", "Café & ward")]
    [InlineData("A&nbsp;B &#8211; C", "A\u00a0B – C")]
    [InlineData("\"&lt;b&gt;\"", "<b>")]
    [InlineData("R&D", "R&D")]
    [InlineData("AT&T; B", "AT&T; B")]
    [InlineData("a&#7;b", "a&#7;b")]
    [InlineData("'&#61;&#62; x'", "&#61;&#62; x")]
    public void Entities_in_texts_are_read(string written, string title) => Reading.Page($"---\ntitle: {written}\n---\n").Document!.Record.Title.ShouldBe(title);

    [Theory]
    [InlineData("period.end", "'end' of 'period'")]
    [InlineData("themes[0]", "theme 1")]
    [InlineData("communities[1].place", "'place' of community 2")]
    [InlineData("measures[1].latest.value", "'value' of 'latest' of measure 'pay'")]
    [InlineData("series[2]", "item 3 of 'series'")]
    [InlineData("readiness[0].factor", "'factor' of item 1 of 'readiness'")]
    [InlineData("other_systems[9]", "other system 10")]
    public void Places_are_said_in_words(string path, string words) =>
        FieldWords.Of(path, new Dictionary<string, string> { ["measures[1]"] = "pay" }).ShouldBe(words);
}
