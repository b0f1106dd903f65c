using System.Collections.Immutable;
using System.Text;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Formats;

public class SignalsJsonTests
{
    [Fact]
    public void A_series_is_read_with_all_it_says()
    {
        Series series = Read("""
            [{"id": "waits", "dates": ["2024-01-01", "2024-02-01"], "values": [1.5, null], "improvement_direction": "decrease",
              "target": 18, "rebase_dates": ["2024-02-01"], "fix_after_n_points": 12.0, "screen_outliers": false}]
            """).Entries.Single().Series!;

        series.Id.ShouldBe("waits");
        series.Dates.ShouldBe([new(2024, 1, 1), new(2024, 2, 1)]);
        series.Values.ShouldBe([1.5, null]);
        series.Rebases.ShouldBe([new(new(2024, 2, 1))]);
        (series.Direction, series.Target, series.FixAfter, series.ScreenOutliers)
            .ShouldBe((ImprovementDirection.Decrease, 18, 12, false));
    }

    [Fact]
    public void All_but_dates_and_values_may_be_left_out_or_null()
    {
        ImmutableArray<SeriesEntry> entries = Read("""
            [{"dates": ["2024-01-01"], "values": [1]},
             {"id": null, "dates": ["2024-01-01"], "values": [1], "improvement_direction": null, "target": null,
              "rebase_dates": null, "fix_after_n_points": null, "screen_outliers": null}]
            """).Entries;

        entries.Select(entry => entry.Id).ShouldBe(["#1", "#2"]);
        foreach (Series? series in entries.Select(entry => entry.Series!))
            (series.Direction, series.Target, series.Rebases.Length, series.FixAfter, series.ScreenOutliers)
                .ShouldBe((ImprovementDirection.Neutral, null, 0, null, null));
    }

    [Theory]
    [InlineData("""[{"dates": "x", "values": [1]}]""", "1:12: expected an array of dates")]
    [InlineData("""[{"dates": ["2024-13-01"], "values": [1]}]""", "1:13: the date is written as '2024-13-01', which is no day of the calendar")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": ["1"]}]""", "1:39: the value is written as '1', as text")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1e999]}]""", "1:39: not a finite number")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1, 2]}]""", "1:2: 1 dates but 2 values")]
    [InlineData("""[{"dates": [], "values": []}]""", "1:2: the series has no points")]
    [InlineData("""[{"values": [1]}]""", "1:2: dates is missing")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": null}]""", "1:38: expected an array of numbers and nulls")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1], "target": "90%"}]""", "1:53: expected the target as a number, or null")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1], "improvement_direction": "up"}]""", "1:68: expected increase, decrease or neutral")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1], "fix_after_n_points": 11}]""", "1:65: a baseline needs at least 12 points, not 11")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1], "fix_after_n_points": 12.5}]""", "1:65: expected a whole number of points, or null")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1], "screen_outliers": 1}]""", "1:62: expected true or false")]
    [InlineData("""[{"dates": ["2024-01-01"], "values": [1], "values": [1]}]""", "1:53: values is given twice")]
    [InlineData("""[{"id": "\ud800", "dates": ["2024-01-01"], "values": [1]}]""", "1:9: expected the id as text")]
    [InlineData("""[{"dates": ["2024-01-01", "2024-01-01"], "values": [1, 2]}]""", "1:27: duplicate date 2024-01-01")]
    [InlineData("""[3]""", "1:2: expected a series, as an object")]
    public void A_mistake_in_a_series_is_located_and_becomes_its_error(string json, string expected)
    {
        SeriesEntry entry = Read(json).Entries.Single();

        entry.Series.ShouldBeNull();
        entry.Mistakes.Single().ToString().ShouldBe(expected);
        entry.Judge(Profile.Mdc).Error.ShouldBe(expected);
    }

    [Theory]
    [InlineData("", "1:1: the file is empty")]
    [InlineData("{}", "1:1: expected an array of series")]
    [InlineData("[{},\n  é]", "2:3: not valid JSON: '0xC3' is an invalid start of a value")]
    [InlineData("[] []", "1:4: not valid JSON: '[' is invalid after a single JSON value. Expected end of data")]
    public void A_file_that_is_no_array_of_series_is_one_mistake(string json, string expected)
    {
        SignalsInput input = Read(json);

        input.Entries.ShouldBeEmpty();
        input.Mistakes.Single().ToString().ShouldBe(expected);
    }

    [Fact]
    public void One_bad_series_does_not_spoil_the_others_and_lines_and_columns_count_as_an_editor_does()
    {
        SignalsInput input = Read("""
            [
              {"id": "é😀", "dates": ["2024-01-01"], "values": [true]},
              {"id": "good", "dates": ["2024-01-01"], "values": [1]}
            ]
            """);

        input.Entries[0].Mistakes.Single().ToString().ShouldBe("2:53: the value is written as 'true', which is no number");
        input.Entries[1].Series.ShouldNotBeNull();
    }

    [Fact]
    public void Names_nobody_reads_and_disorder_are_remarks_that_stop_nothing()
    {
        SeriesEntry entry = Read("""[{"dates": ["2024-02-01", "2024-01-01"], "values": [1, 2], "tagret": {"a": [1]}}]""").Entries.Single();

        entry.Series.ShouldNotBeNull();
        entry.Mistakes.Select(mistake => mistake.ToString()).ShouldBe([
            "1:27: 2024-01-01 stands after a later date; the points are sorted",
            "1:60: tagret is not read",
        ]);
    }

    [Fact]
    public void A_judgement_is_written_in_the_shape_of_the_vectors()
    {
        const string Series = """
            [{"id": "a", "dates": ["2024-01-01", "2024-02-01"], "values": [0.1, null], "target": 1, "rebase_dates": ["2024-01-01"]}]
            """;

        Written(Series, Profile.Mdc).ShouldBe("""
            [{"id":"a","error":null,
            "warnings":["There are fewer than 13 points: too few for limits or symbols, so read as a run chart."],
            "groups":[{"rebase_group":1,"n":2,"mean":0.1,"lpl":null,"upl":null,"amr_derived":null,
            "near_lpl_derived":null,"near_upl_derived":null,"short_group_warning":true,
            "variation_type":null,"special_cause_type_last":null}],
            "points":[{"date":"2024-01-01","y":0.1,"rebase_group":1,"mean":0.1,"lpl":null,"upl":null,
            "relative_to_mean":0,"outside_limits":null,"close_to_limits":null,"special_cause_type":"Common Cause",
            "special_cause_flag":false,"point_type":"common_cause","short_group_warning":true},
            {"date":"2024-02-01","y":null,"rebase_group":1,"mean":0.1,"lpl":null,"upl":null,
            "relative_to_mean":null,"outside_limits":null,"close_to_limits":null,"special_cause_type":"Common Cause",
            "special_cause_flag":false,"point_type":"common_cause","short_group_warning":true}],
            "icon_variation":null,"icon_assurance":null,"assurance_type":null,
            "summary":[{"rebase_group":1,"mean_col":0.1,"lpl":null,"upl":null,"n":2,"common_cause":2,
            "special_cause_improvement":0,"special_cause_concern":0,"variation_type":null,"assurance_type":null}]}]
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void An_error_is_written_in_the_same_shape() => Written("[{}]", Profile.PlotTheDots).ShouldBe("""
        [{"id":"#1","error":"1:2: dates is missing (and 1 more)","warnings":[],"groups":[],"points":[],
        "icon_variation":null,"icon_assurance":null,"assurance_type":null,"summary":[]}]
        """.ReplaceLineEndings(""));

    static SignalsInput Read(string json) => SignalsJson.Read(Encoding.UTF8.GetBytes(json));

    static string Written(string json, Profile profile)
    {
        using var output = new MemoryStream();
        SignalsJson.Write(output, Read(json).Entries.Select(entry => entry.Judge(profile)));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
