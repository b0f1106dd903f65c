using System.Text;

namespace KnowledgeBase.Theming.Views;

/// <summary>Names as templates and addresses write them.</summary>
static class Names
{
    /// <summary><c>result_direction</c> and <c>case-study</c> become <c>resultDirection</c> and <c>caseStudy</c>; other signs are left out.</summary>
    public static string Camel(string name)
    {
        var camel = new StringBuilder(name.Length);
        bool upper = false;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                upper = camel.Length > 0;
                continue;
            }

            camel.Append(upper ? char.ToUpperInvariant(c) : camel.Length == 0 ? char.ToLowerInvariant(c) : c);
            upper = false;
        }

        return camel.ToString();
    }

    /// <summary>A part of an address for a facet's value: as it is where it is an id, otherwise lower-case with hyphens.</summary>
    public static string Slug(string value)
    {
        var slug = new StringBuilder(value.Length);
        foreach (char c in value)
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        string trimmed = slug.ToString().Trim('-');
        return trimmed.Length > 0 ? trimmed : "other";
    }

    /// <summary>Words of a fixed list as a person reads them: <c>policy-implication</c> becomes "Policy implication".</summary>
    public static string Label(string word)
    {
        string words = word.Replace('-', ' ').Replace('_', ' ');
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
