using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>A subject that cases and lessons point to; its summary is its definition.</summary>
[ContentType("theme", "themes", Title = "Theme", Plural = "Themes", Help = "A subject that cases and lessons point to.")]
public sealed record Theme : ContentRecord
{
    [Field("Other words readers search by.", Example = "governing"), Searched]
    public ImmutableArray<string> Synonyms { get; init; } = [];

    [Field("Where the subject comes from.")]
    public ImmutableArray<Source> Sources { get; init; } = [];

    public override void Check(CheckReport report) => DocumentCheck.Run(report, this, Sources);
}
