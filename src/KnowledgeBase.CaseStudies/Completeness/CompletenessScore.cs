namespace KnowledgeBase.CaseStudies.Completeness;

/// <summary>How much of what a document could say it says. It is about the writing, not about the work described.</summary>
/// <param name="Score">0 to 100, rounded down: 100 only when nothing is missing.</param>
/// <param name="Have">Number of parts that are there.</param>
/// <param name="Of">Number of parts that count, at least 1.</param>
/// <param name="Missing">The parts that are not there: fields in the order declared, then sections.</param>
public sealed record CompletenessScore(int Score, int Have, int Of, ImmutableArray<MissingPart> Missing)
{
    /// <summary>The fact <c>completeness</c> of a case study or lesson: <c>score</c>, <c>have</c>, <c>of</c>, <c>missing</c> (each <c>title</c>, <c>help</c>, <c>kind</c>).</summary>
    public static FactKey<CompletenessScore> Key { get; } = new("completeness", (fact, _) => fact.View());

    View View() => new()
    {
        ["score"] = Score,
        ["have"] = Have,
        ["of"] = Of,
        ["missing"] = Missing.Select(part => new View
        {
            ["title"] = part.Title,
            ["help"] = part.Help,
            ["kind"] = part.IsSection ? "section" : "field",
        }).ToArray(),
    };
}

/// <summary>Something a document does not say yet.</summary>
/// <param name="Name">Path of the field as in front matter, <c>period.end</c>, or the heading of the section.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Help">What to write there.</param>
/// <param name="IsSection">True for a section of the body.</param>
public sealed record MissingPart(string Name, string Title, string Help, bool IsSection);
