using System.Text.RegularExpressions;

namespace KnowledgeBase.CaseStudies.Views;

/// <summary>Texts of a document shown on another page.</summary>
static partial class CitedText
{
    /// <summary>
    /// The text without its numbered citations, which count the sources of the document's own page and mean nothing elsewhere, and
    /// without the spaces they leave: "It fell by 29% [1], [3]." becomes "It fell by 29%."
    /// </summary>
    public static string WithoutCitations(string text) => SpaceBeforeStop().Replace(Citations().Replace(text, ""), "");

    [GeneratedRegex(@"\s*\[\d{1,3}\](?:[,;]?\s*\[\d{1,3}\])*", RegexOptions.CultureInvariant)]
    private static partial Regex Citations();

    [GeneratedRegex(@"\s+(?=[.,;:](?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceBeforeStop();
}
