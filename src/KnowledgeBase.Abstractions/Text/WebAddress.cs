using System.Text.RegularExpressions;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>Web addresses as people write them.</summary>
public static partial class WebAddress
{
    /// <summary>What to write for a text that is nearly a web address: without its scheme, a DOI, a mail address; null for anything else.</summary>
    public static string? Hint(string text)
    {
        text = text.Trim();
        if (Doi().Match(text) is { Success: true } doi) return $"Write https://doi.org/{doi.Groups[1].Value}";
        if (text.Trim('“', '”', '‘', '’', '"', '\'', '<', '>') is var bare && bare.Length > 0 && bare.Length < text.Length) return $"Write {bare} alone";
        if (OnDisk().IsMatch(text)) return "Readers cannot reach a file of your computer or network: put it beside the document, and write its name";
        if (Telephone().IsMatch(text)) return "Write the telephone number as text, without a link";
        if (Misspelt().Match(text) is { Success: true } scheme && Nearest.To(scheme.Groups["scheme"].Value, ["https", "http"]) is not null && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) | !text.Contains("://", StringComparison.Ordinal))
            return $"Write https://{scheme.Groups["rest"].Value}";
        if (Mail().IsMatch(text)) return $"Put mailto: before it: mailto:{text}";
        return Host().IsMatch(text) ? $"Put https:// before it: https://{text.TrimStart('/')}" : null;
    }

    /// <summary>The address that is meant for certain by one without its scheme or by a DOI; null for anything else.</summary>
    public static string? Certain(string text) =>
        Doi().Match(text.Trim()) is { Success: true } doi ? $"https://doi.org/{doi.Groups[1].Value}"
        : Host().IsMatch(text.Trim()) ? $"https://{text.Trim().TrimStart('/')}" : null;

    [GeneratedRegex(@"^(?:doi:\s*|(?:dx\.)?doi\.org/)?(10\.[0-9]{4,9}/\S+)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^(?:file:|[A-Za-z]:[\\/]|\\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OnDisk();

    [GeneratedRegex(@"^(?:tel:\s*)?\+?[0-9][0-9 ()-]{5,}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"^(?<scheme>[a-z]{3,7})[:;]?//?(?<rest>[^\s/]+\.\S*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Misspelt();

    [GeneratedRegex(@"^[^\s@/:]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mail();

    // A name with www, or with a top-level domain that no file name of a knowledge base ends in.
    [GeneratedRegex(@"^(?://)?(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:[a-z0-9-]+\.)+(?:org|com|net|edu|gov|int|info|nhs|eu|uk|ie|nl|de|fr|es|it|se|no|dk|fi|ch|be|at|ca|us|au|nz|scot|wales|cymru|london|health|io))(?::[0-9]+)?(?:[/?#]\S*)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Host();
}
