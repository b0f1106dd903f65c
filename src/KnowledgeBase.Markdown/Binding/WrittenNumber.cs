using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.FrontMatter;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Numbers as people write them: with commas, spaces, signs and units that no program reads for certain.</summary>
static partial class WrittenNumber
{
    /// <summary>The number that a text most likely means, or null.</summary>
    public static Figure? Meant(string text)
    {
        string plain = Quoted.WithoutCurly(text.Trim());
        if (plain.Length > 0 && Dashes.All.Contains(plain[0])) plain = "-" + plain[1..];
        Match match = Number().Match(plain);
        if (!match.Success) return null;
        string digits = match.Groups["number"].Value;
        digits = Grouped().IsMatch(digits) ? Separator().Replace(digits, "")
            : Continental().IsMatch(digits) ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : digits.Replace(',', '.');
        return Figure.TryParse(match.Groups["sign"].Value + digits, out Figure number) ? number : null;
    }

    /// <summary>
    /// The entries with those put together that a comma in a number took apart: YAML reads <c>{value: 1,250}</c> as a value 1 and a key 250.
    /// </summary>
    public static IReadOnlyList<MapEntry> Joined(IReadOnlyList<MapEntry> entries)
    {
        if (!entries.Any(IsRest)) return entries;
        var joined = new List<MapEntry>();
        foreach (MapEntry entry in entries)
        {
            if (IsRest(entry) && joined.LastOrDefault() is { Value: ScalarNode { Plain: true } number } last && number.Text.All(c => char.IsAsciiDigit(c) || c is ',' or '-') &&
                number.Text.Length > 0 && entry.Position.Line == number.Position.Line && entry.Position.Column - number.Position.Column - number.Text.Length is 1 or 2)
                joined[^1] = last with { Value = number with { Text = $"{number.Text},{entry.Key}" } };
            else
                joined.Add(entry);
        }
        return joined;
    }

    static bool IsRest(MapEntry entry) => entry.Value is ScalarNode { IsNull: true } && entry.Key.Length > 0 && entry.Key.All(c => char.IsAsciiDigit(c) || c == '.');

    [GeneratedRegex(@"^(?<sign>-?)\s*[£$€]?\s*(?<number>[0-9](?:[0-9.,\s'’]*[0-9])?)\s*(?:%|‰|[£$€]|\p{L}[\p{L}\s]*)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]{1,3}(?:[,\s'’][0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)$|^[0-9]{1,3}(?:\.[0-9]{3}){2,}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Continental();

    [GeneratedRegex(@"[,\s'’]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
