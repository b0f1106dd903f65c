using System.Text.Json;
using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Tests.Vectors;

/// <summary>The rules of Making Data Count; the expected results are derived from the written rules, not a tool's.</summary>
public class MdcVectorTests
{
    const string Section = "mdc_profile_vectors";

    public static TheoryData<string> Ids => VectorFile.Ids(Section);

    [Theory, MemberData(nameof(Ids))]
    public void Limits_rules_and_meanings_are_those_of_the_written_rules(string id)
    {
        JsonElement vector = VectorFile.Vector(Section, id);
        ImprovementDirection direction = Enum.Parse<ImprovementDirection>(vector.Text("improvement_direction"), ignoreCase: true);

        Judgement judgement = (TestSeries.Of(vector.Numbers("values")) with { Direction = direction }).Judge(Profile.Mdc);

        judgement.Error.ShouldBeNull();
        Group group = judgement.Groups.ShouldHaveSingleItem();
        group.Mean!.Value.ShouldBeNear(vector.GetProperty("mean").GetDouble());
        group.Limits!.Lower.ShouldBeNear(vector.GetProperty("lpl").GetDouble());
        group.Limits.Upper.ShouldBeNear(vector.GetProperty("upl").GetDouble());
        group.Limits.NearLower.ShouldBeNear(vector.GetProperty("near_lpl").GetDouble());
        group.Limits.NearUpper.ShouldBeNear(vector.GetProperty("near_upl").GetDouble());
        group.Points.Select(point => Kind(point.Kind)).ShouldBe(Strings(vector.GetProperty("kinds")));
        group.Points.Select(point => Rules(point.Causes)).ShouldBe(
            vector.GetProperty("rules").EnumerateArray().Select(rules => string.Join(' ', Strings(rules).Order())));
    }

    static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    static string Kind(PointKind kind) => kind switch
    {
        PointKind.CommonCause => "common_cause",
        PointKind.Improvement => "improvement",
        PointKind.Concern => "concern",
        _ => "neutral",
    };

    static string Rules(SpecialCause causes) => string.Join(' ', Enum.GetValues<SpecialCause>()
        .Where(cause => cause != SpecialCause.None && causes.HasFlag(cause))
        .Select(cause => cause switch
        {
            SpecialCause.AboveUpperLimit => "outside+",
            SpecialCause.BelowLowerLimit => "outside-",
            SpecialCause.RisingTrend => "trend+",
            SpecialCause.FallingTrend => "trend-",
            SpecialCause.TwoInThreeAbove => "two_in_three+",
            SpecialCause.TwoInThreeBelow => "two_in_three-",
            SpecialCause.ShiftAbove => "shift+",
            _ => "shift-",
        })
        .Order());
}
