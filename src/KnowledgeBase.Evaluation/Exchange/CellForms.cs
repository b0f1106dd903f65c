using System.Text.RegularExpressions;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>Forms of cells that cannot be read, each with what is wrong about it; the first that fits is meant.</summary>
internal sealed class CellForms(string noun, CellFault otherwise, params ImmutableArray<(string Pattern, string Why, string Hint)> forms)
{
    // No form is longer, and no pattern may cost more than a moment.
    const int Longest = 64;
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    readonly ImmutableArray<(Regex Pattern, CellFault Fault)> all =
        [.. forms.Select(form => (new Regex(form.Pattern, Options), new CellFault(noun, form.Why, form.Hint)))];

    /// <summary>
    /// A form for each sign that looks like a hyphen: where <paramref name="pattern"/> says <c>DASH</c>, it stands. A true minus is not
    /// among them: numbers may begin with it.
    /// </summary>
    public static IEnumerable<(string Pattern, string Why, string Hint)> Dashed(string pattern, string hint) =>
        Dashes.Signs[..^1].Append('\u00AD').Select(sign => (
            pattern.Replace("DASH", sign.ToString(), StringComparison.Ordinal),
            string.Create(CultureInfo.InvariantCulture, $", with {CharacterName.Word(sign)} (U+{(int)sign:X4})"),
            hint));

    /// <summary>What is wrong with a cell that says something and could not be read.</summary>
    public CellFault Of(string text) => Known(text) ?? otherwise;

    /// <summary>The same, and null where no form fits.</summary>
    public CellFault? Known(string text) => text.Length > Longest ? null : all.FirstOrDefault(form => form.Pattern.IsMatch(text)).Fault;
}
