using KnowledgeBase.Abstractions.Schema;

namespace Sample;

/// <summary>Something leaders can use: a content type that the product does not know.</summary>
[ContentType("tool", "tools", Title = "Tool", Plural = "Tools", Help = "Something leaders can use.")]
[Section("How to use it", "Step by step.", Required = true)]
public sealed record Tool : ContentRecord
{
    [Field("Minutes it takes.", Required = true, Min = 1, Max = 600)]
    public int? Minutes { get; init; }

    [Field("Who can use it.", Required = true), Allowed("team", "board"), Facet("audience")]
    public string Audience { get; init; } = "";

    [Field("The subject it serves."), Reference("theme")]
    public string? Theme { get; init; }
}
