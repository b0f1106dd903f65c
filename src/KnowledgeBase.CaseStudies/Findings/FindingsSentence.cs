namespace KnowledgeBase.CaseStudies.Findings;

/// <summary>How many cases there are, and how many of them did not go as hoped.</summary>
public static class FindingsSentence
{
    /// <summary>The sentence for <paramref name="cases"/> cases, at least one, of which <paramref name="setbacks"/> stand on the page of what did not work.</summary>
    public static string Of(int cases, int setbacks) => (cases, setbacks) switch
    {
        (1, 0) => "One case study so far.",
        (1, _) => "One case study so far. It stopped, got worse, showed no clear change, or fell short in some way.",
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{cases} case studies."),
        _ when setbacks == cases => string.Create(CultureInfo.InvariantCulture,
            $"{cases} case studies. All of them stopped, got worse, showed no clear change, or fell short in some way."),
        _ => string.Create(CultureInfo.InvariantCulture,
            $"{cases} case studies. {setbacks} of them stopped, got worse, showed no clear change, or fell short in some way, and {Are(setbacks)} shown as plainly as the rest."),
    };

    static string Are(int count) => count == 1 ? "is" : "are";
}
