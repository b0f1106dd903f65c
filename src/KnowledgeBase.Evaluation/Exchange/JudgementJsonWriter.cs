using System.Text.Json;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>Writes one judgement as <see cref="SignalsJson"/> describes.</summary>
internal sealed class JudgementJsonWriter(Utf8JsonWriter json, Judgement judgement)
{
    /// <summary>So many bytes may wait in memory for the output.</summary>
    const int Chunk = 64 * 1024;

    public void Write() => json.Object(() =>
    {
        json.WriteString("id", judgement.Id);
        json.WriteString("error", judgement.Error);
        json.Texts("warnings", judgement.Warnings);
        json.Array("groups", judgement.Groups, WriteGroup);
        json.Array("points", judgement.Groups.SelectMany(group => group.Points, (group, point) => (group, point)), WritePoint);
        json.WriteString("icon_variation", Labels.Icon(judgement.Variation));
        json.WriteString("icon_assurance", Labels.Icon(judgement.Assurance));
        json.WriteString("assurance_type", Labels.Of(judgement.Assurance));
        json.Array("summary", judgement.Groups, WriteSummary);
    });

    void WriteGroup(Group group) => json.Object(() =>
    {
        json.WriteNumber("rebase_group", group.Number);
        json.WriteNumber("n", group.Points.Length);
        WriteNumber("mean", group.Mean);
        WriteNumber("lpl", group.Limits?.Lower);
        WriteNumber("upl", group.Limits?.Upper);
        WriteNumber("amr_derived", group.Limits?.AverageRange);
        WriteNumber("near_lpl_derived", group.Limits?.NearLower);
        WriteNumber("near_upl_derived", group.Limits?.NearUpper);
        json.WriteBoolean("short_group_warning", group.IsShort);
        json.WriteString("variation_type", group.Latest is { } latest ? Labels.Of(latest.Kind) : null);
        json.WriteString("special_cause_type_last", group.Latest is { } last ? Labels.Of(last.Cause, judgement.Profile) : null);
    });

    void WritePoint((Group Group, Point Point) one)
    {
        (Group group, Point point) = one;
        json.WriteStartObject();
        json.WriteString("date", Days.Iso(point.Date));
        WriteNumber("y", point.Value);
        if (point.Suppressed is { } sign) json.WriteString("suppressed", sign);
        json.WriteNumber("rebase_group", group.Number);
        WriteNumber("mean", group.Mean);
        WriteNumber("lpl", group.Limits?.Lower);
        WriteNumber("upl", group.Limits?.Upper);
        WriteNumber("relative_to_mean", point.Side);
        WriteBoolean("outside_limits", point.IsOutside);
        WriteBoolean("close_to_limits", point.IsNear);
        json.WriteString("special_cause_type", Labels.Of(point.Cause, judgement.Profile));
        json.WriteBoolean("special_cause_flag", point.Cause != SpecialCause.None);
        json.WriteString("point_type", Labels.Of(point.Kind));
        json.WriteBoolean("short_group_warning", group.IsShort);
        json.WriteEndObject();
        if (json.BytesPending > Chunk) json.Flush();
    }

    /// <summary>As in the package, the group is numbered only if rebases were asked for, and the target judged if given.</summary>
    void WriteSummary(Group group) => json.Object(() =>
    {
        if (judgement.Series is { Rebases.IsEmpty: false }) json.WriteNumber("rebase_group", group.Number);
        WriteNumber("mean_col", group.Mean);
        WriteNumber("lpl", group.Limits?.Lower);
        WriteNumber("upl", group.Limits?.Upper);
        json.WriteNumber("n", group.Points.Length);
        json.WriteNumber("common_cause", group.Points.Count(point => point.Cause == SpecialCause.None));
        json.WriteNumber("special_cause_improvement", group.Points.Count(point => point.Kind == PointKind.Improvement));
        json.WriteNumber("special_cause_concern", group.Points.Count(point => point.Kind == PointKind.Concern));
        json.WriteString("variation_type", group.Latest is { } latest ? Labels.Of(latest.Kind) : null);
        if (judgement.Series is { Target: not null })
            json.WriteString("assurance_type", group == judgement.Groups[^1] ? Labels.Of(judgement.Assurance) : null);
    });

    void WriteNumber(string name, double? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }

    void WriteBoolean(string name, bool? fact)
    {
        if (fact is { } value) json.WriteBoolean(name, value);
        else json.WriteNull(name);
    }
}
