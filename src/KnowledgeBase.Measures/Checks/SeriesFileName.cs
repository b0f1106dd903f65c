using System.Text.RegularExpressions;

namespace KnowledgeBase.Measures.Checks;

/// <summary>Names of series files: a CSV file beside the document or below its folder, never out of it.</summary>
static partial class SeriesFileName
{
    public static bool IsValid(string name) => Form().IsMatch(name) && !name.Contains("..", StringComparison.Ordinal);

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9_. -]*(/[A-Za-z0-9_][A-Za-z0-9_. -]*)*\.csv\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
