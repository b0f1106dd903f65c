using System.Text.Json.Serialization;

namespace KnowledgeBase.Privacy.Findings;

/// <summary>The section <c>KnowledgeBase.PluginOptions.privacy</c> of <c>statiq.json</c>.</summary>
sealed record PrivacyOptions
{
    /// <summary>What weighs less than usual, by its kind: <c>{"age": "notice", "count": "off"}</c>; never more.</summary>
    public ImmutableSortedDictionary<string, Weight> Lower { get; init; } = ImmutableSortedDictionary<string, Weight>.Empty;
}

/// <summary>How much a kind of personal data may weigh at most.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Weight>))]
enum Weight
{
    /// <summary>It is not looked for.</summary>
    Off,

    /// <summary>A notice.</summary>
    Notice,

    /// <summary>A warning at most.</summary>
    Warning,
}
