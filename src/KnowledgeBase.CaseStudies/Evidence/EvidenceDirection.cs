namespace KnowledgeBase.CaseStudies.Evidence;

/// <summary>The ways in which a case can speak about a lesson, in the order to show them.</summary>
static class EvidenceDirection
{
    public const string Supports = "supports";
    public const string Qualifies = "qualifies";
    public const string Contradicts = "contradicts";

    /// <summary>The case names the lesson, and the lesson does not weigh the case.</summary>
    public const string BearsOn = "bears-on";

    public static ImmutableArray<string> All { get; } = [Supports, Qualifies, Contradicts, BearsOn];

    /// <summary>Heading of a group of cases.</summary>
    public static string Title(string direction) => direction switch
    {
        Supports => "For",
        Qualifies => "With a limit",
        Contradicts => "Against",
        _ => "Bears on it",
    };

    /// <summary>The direction as templates see it: id and label, a verb.</summary>
    public static View View(string direction) => new()
    {
        ["id"] = direction,
        ["label"] = direction switch
        {
            Supports => "Supports",
            Qualifies => "Qualifies",
            Contradicts => "Contradicts",
            _ => "Bears on",
        },
    };
}
