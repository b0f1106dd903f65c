namespace KnowledgeBase.Abstractions.Text;

/// <summary>The form of a text that an id or an address can have.</summary>
public static class Slug
{
    const int Longest = 100;

    /// <summary>
    /// <c>a-z0-9</c> with single hyphens between words, accents taken off, at most 100 characters, cut between words where there is
    /// one; empty when the title has no letter or digit that can be written so.
    /// </summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (char c in title.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '\u2019') continue;
            string letters = Letters(char.ToLowerInvariant(c));
            if (letters.Length > 0) slug.Append(letters);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return Cut(slug.ToString().Trim('-'));
    }

    // Letters that are no plain letter with a mark, and so do not come apart.
    static string Letters(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => c.ToString(),
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ð' or 'đ' => "d",
        'þ' => "th",
        'ł' => "l",
        'ı' => "i",
        'ħ' => "h",
        _ => "",
    };

    static string Cut(string slug)
    {
        if (slug.Length <= Longest) return slug;
        int word = slug.LastIndexOf('-', Longest);
        return slug[..(word > Longest / 2 ? word : Longest)];
    }
}
