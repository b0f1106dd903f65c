namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>Signs that look like a hyphen or a minus and are neither. A true minus, U+2212, is not among them: numbers may begin with it.</summary>
internal static class Dashes
{
    static readonly ImmutableArray<(char Sign, string Name)> Named =
    [
        ('\u2010', "a typographic hyphen"), ('\u2011', "a no-break hyphen"), ('\u2012', "a figure dash"), ('\u2013', "an en dash"),
        ('\u2014', "an em dash"), ('\u2015', "a horizontal bar"), ('\u00AD', "a soft hyphen"), ('\uFE63', "a small hyphen"), ('\uFF0D', "a wide hyphen"),
    ];

    /// <summary>A form for each of them: where <paramref name="pattern"/> says <c>DASH</c>, it stands.</summary>
    public static IEnumerable<(string Pattern, string Why, string Hint)> Forms(string pattern, string hint) => Named.Select(dash => (
        pattern.Replace("DASH", dash.Sign.ToString(), StringComparison.Ordinal),
        string.Create(CultureInfo.InvariantCulture, $", with {dash.Name} (U+{(int)dash.Sign:X4})"),
        hint));
}
