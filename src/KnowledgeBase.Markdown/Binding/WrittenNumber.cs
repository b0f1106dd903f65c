using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.FrontMatter;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Numbers as people write them: with commas, spaces, signs and units that no program reads for certain.</summary>
static partial class WrittenNumber
{
    /// <summary>The number that a text most likely means, or null.</summary>
    public static Figure? Meant(string text)
    {
        string plain = string.Concat(Quoted.WithoutCurly(text.Trim()).Select(c => char.IsDigit(c) ? (char)('0' + char.GetNumericValue(c)) : c));
        if (plain.Length > 0 && Dashes.All.Contains(plain[0])) plain = "-" + plain[1..];
        Match match = Number().Match(plain);
        if (!match.Success) return null;
        string digits = match.Groups["number"].Value;
        digits = Grouped().IsMatch(digits) ? Separator().Replace(digits, "")
            : Continental().IsMatch(digits) ? digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : digits.Replace(',', '.');
        int thousands = Thousands(match.Groups["unit"].Value, money: match.Groups["money"].Success);
        return thousands >= 0 && decimal.TryParse(match.Groups["sign"].Value + digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) &&
            Figure.TryParse((number * Scales[thousands]).ToString("0.############", CultureInfo.InvariantCulture), out Figure figure) ? figure : null;
    }

    /// <summary>The number that a text means for certain: digits in quotation marks or with separators of thousands, and nothing else.</summary>
    public static Figure? Certain(string text) => Meant(text) is { } meant && (Grouped().IsMatch(text.Trim()) || Figure.TryParse(text.Trim(), out _)) ? meant : null;

    static readonly ImmutableArray<decimal> Scales = [1, 1_000, 1_000_000, 1_000_000_000];

    /// <summary>How often a thousand multiplies a number before <paramref name="unit"/>; -1 where that cannot be told: 5 m may be metres.</summary>
    static int Thousands(string unit, bool money) => unit.Split(' ')[0].ToLowerInvariant() switch
    {
        "k" or "thousand" => 1,
        "million" or "mn" or "mio" => 2,
        "billion" or "bn" => 3,
        "m" or "b" => money ? unit is "m" or "M" ? 2 : 3 : -1,
        _ => 0,
    };

    /// <summary>
    /// The entries with those put together that a comma in a number took apart: YAML reads <c>{value: 1,250}</c> as a value 1 and a key 250.
    /// </summary>
    public static IReadOnlyList<MapEntry> Joined(IReadOnlyList<MapEntry> entries)
    {
        if (!entries.Any(IsRest)) return entries;
        var joined = new List<MapEntry>();
        foreach (MapEntry entry in entries)
        {
            if (IsRest(entry) && joined.LastOrDefault() is { Value: ScalarNode { Plain: true } number } last && number.Text.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or '-' or '£' or '$' or '€') &&
                number.Text.Length > 0 && entry.Position.Line == number.Position.Line && entry.Position.Column - number.Position.Column - number.Text.Length is 1 or 2)
                joined[^1] = last with { Value = number with { Text = $"{number.Text},{entry.Key}", End = entry.KeyEnd } };
            else
                joined.Add(entry);
        }
        return joined;
    }

    static bool IsRest(MapEntry entry) => entry.Value is ScalarNode { IsNull: true } && entry.Key.Length > 0 && entry.Key.All(c => char.IsAsciiDigit(c) || c == '.');

    [GeneratedRegex(@"^(?:[~≈±]|about|approximately|approx\.?|around|circa|ca\.?|c\.|n\s*=)?\s*(?<sign>-?)\s*(?<money>[£$€])?\s*(?<number>[0-9](?:[0-9.,\s'’]*[0-9])?)\s*(?:%|‰|(?<money>[£$€])|(?<unit>\p{L}[\p{L}\s]*))?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]{1,3}(?:[,\s'’][0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)$|^[0-9]{1,3}(?:\.[0-9]{3}){2,}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Continental();

    [GeneratedRegex(@"[,\s'’]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
