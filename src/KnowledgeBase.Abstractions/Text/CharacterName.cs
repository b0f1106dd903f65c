namespace KnowledgeBase.Abstractions.Text;

/// <summary>What a message calls a character that a reader cannot see, or cannot tell from another.</summary>
public static class CharacterName
{
    /// <summary><c>a no-break space (U+00A0)</c>; only the number where nobody has a better word.</summary>
    public static string Of(char character) => Word(character) is { } word ? $"{word} ({Number(character)})" : Number(character);

    /// <summary><c>U+00A0</c>.</summary>
    public static string Number(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");

    /// <summary>"a no-break space", with its article; null where nobody has a word.</summary>
    public static string? Word(char character) => character switch
    {
        '\t' => "a tab",
        'o' => "the letter o",
        '\u00A0' => "a no-break space",
        '\u00AD' => "a soft hyphen",
        '\u00B7' => "a middle dot",
        '\u061C' or '\u200E' or '\u200F' => "a mark of writing direction",
        '\u180E' => "a vowel separator",
        '\u200B' => "a zero-width space",
        '\u200C' => "a zero-width non-joiner",
        '\u200D' => "a zero-width joiner",
        '\u2007' => "a figure space",
        '\u202F' => "a narrow no-break space",
        '\u3000' => "an ideographic space",
        '\u1680' or '\u205F' or (>= '\u2000' and <= '\u200A') => "a space of another width",
        '\u2010' => "a typographic hyphen",
        '\u2011' => "a no-break hyphen",
        '\u2012' => "a figure dash",
        '\u2013' => "an en dash",
        '\u2014' => "an em dash",
        '\u2015' => "a horizontal bar",
        '\u2018' or '\u2019' => "a curly apostrophe",
        '\u201C' or '\u201D' or '\u201E' => "a curly quotation mark",
        '\u2022' => "a bullet",
        '\u202A' or '\u202B' or '\u202C' or '\u202D' or '\u202E' or (>= '\u2066' and <= '\u2069') => "a control of writing direction",
        '\u2060' => "a word joiner",
        '\u2212' => "a minus sign",
        '\uFE58' => "a small em dash",
        '\uFE63' => "a small hyphen",
        '\uFF0D' => "a wide hyphen",
        '\uFEFF' => "a byte order mark",
        '\uFF03' => "a wide number sign",
        '\uFF1A' => "a wide colon",
        '\uFF0C' => "a wide comma",
        '\u00A6' => "a broken bar",
        '\uFF5C' => "a wide bar",
        '\u2502' or '\u2503' or '\u2551' => "a line of a box",
        _ => null,
    };
}
