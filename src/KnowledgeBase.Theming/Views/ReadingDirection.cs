using System.Collections.Frozen;

namespace KnowledgeBase.Theming.Views;

/// <summary>Where the lines of a language begin, as HTML's <c>dir</c> says it.</summary>
static class ReadingDirection
{
    const string FromTheLeft = "ltr";
    const string FromTheRight = "rtl";

    static readonly FrozenSet<string> Languages = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ar", "arc", "bal", "bqi", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi");

    static readonly FrozenSet<string> Scripts = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa");

    /// <summary>The direction of a BCP 47 tag; its script, where it names one, says more than its language.</summary>
    public static string Of(string language)
    {
        string[] parts = language.Split('-');
        string? script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && char.IsAsciiLetter(part[0]));
        return (script is null ? Languages.Contains(parts[0]) : Scripts.Contains(script)) ? FromTheRight : FromTheLeft;
    }
}
