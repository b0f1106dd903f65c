namespace KnowledgeBase.Measures.Effects;

/// <summary>The charts of the differences that the sources of one document state; at least one.</summary>
public sealed record DocumentEffects(ImmutableArray<EffectGroup> Groups)
{
    /// <summary>About every document that has such charts; templates see <c>facts.effects</c>, a list.</summary>
    public static FactKey<DocumentEffects> Key { get; } = new("effects", (effects, _) => EffectViews.Of(effects.Groups));
}
