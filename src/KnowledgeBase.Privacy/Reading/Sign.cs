using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Reading;

/// <summary>What one sign of a source is read as.</summary>
static partial class Sign
{
    const int LongestEntity = 12;
    const int LongestTag = 150;
    const int FarthestMargin = 200;

    // Those of HTML 5 that .NET does not know.
    static readonly ImmutableDictionary<string, string> Entities = new Dictionary<string, string>
    {
        ["&commat;"] = "@",
        ["&period;"] = ".",
        ["&colon;"] = ":",
        ["&sol;"] = "/",
        ["&plus;"] = "+",
        ["&lowbar;"] = "_",
        ["&num;"] = "#",
        ["&dash;"] = "-",
        ["&hyphen;"] = "-",
        ["&numsp;"] = " ",
        ["&puncsp;"] = " ",
        ["&hairsp;"] = " ",
        ["&Tab;"] = " ",
        ["&NewLine;"] = " ",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>What is read at a place, and how many units of the source that takes, at least 1.</summary>
    public static (string Read, int Taken) At(string source, int at) => source[at] switch
    {
        '&' => Entity(source, at),
        '\\' => Escape(source, at),
        '%' => Percent(source, at),
        '<' => Tag(source, at),
        '>' => (IsFirst(source, at) ? "" : ">", 1),
        '*' => (IsBullet(source, at) ? "-" : "", 1),
        '`' or '~' => ("", 1),
        '\t' => (" ", 1),
        '\r' => (at + 1 < source.Length && source[at + 1] == '\n' ? "" : "\n", 1),
        _ => Letter(source, at),
    };

    // One that stands for the sign of another is read with it.
    static (string, int) Entity(string source, int at)
    {
        if (Escaped().Match(source, at, Math.Min(LongestEntity * 2, source.Length - at)) is { Success: true } escaped)
        {
            (string read, int taken) = Single("&" + escaped.Groups["inner"].Value, 0);
            return taken > 1 ? (read, escaped.Length) : ("&", 1);
        }
        return Single(source, at);
    }

    static (string, int) Single(string source, int at)
    {
        int end = source.AsSpan(at, Math.Min(LongestEntity, source.Length - at)).IndexOf(';');
        if (end < 0) return ("&", 1);
        if (Entities.TryGetValue(source.Substring(at, end + 1), out string? known)) return (known, end + 1);
        string decoded = WebUtility.HtmlDecode(source.Substring(at, end + 1));
        return decoded.Length > 2 ? ("&", 1) : (string.Concat(Enumerate(decoded)), end + 1);
    }

    static IEnumerable<string> Enumerate(string decoded)
    {
        for (int at = 0; at < decoded.Length;)
        {
            (string read, int taken) = decoded[at] is '&' or '<' ? (decoded[at].ToString(), 1) : Letter(decoded, at);
            yield return read;
            at += taken;
        }
    }

    // Of YAML, where hexadecimal digits follow; otherwise of Markdown.
    static (string, int) Escape(string source, int at)
    {
        char next = at + 1 < source.Length ? source[at + 1] : ' ';
        int digits = next switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at + 2 + digits <= source.Length
            && int.TryParse(source.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && Rune.IsValid(code))
            return (string.Concat(Enumerate(char.ConvertFromUtf32(code))), 2 + digits);
        return next is 't' or '_' && at + 2 < source.Length && char.IsDigit(source[at + 2]) ? (" ", 2) : ("", 1);
    }

    static (string, int) Percent(string source, int at) =>
        at + 2 < source.Length && source.AsSpan(at + 1, 2) is "40" or "20" or "2B" or "2b" or "2D" or "2d" or "2E" or "2e" or "28" or "29" || (at + 2 < source.Length && IsDigit(source, at))
            ? (((char)Convert.ToByte(source.Substring(at + 1, 2), 16)).ToString(), 3)
            : ("%", 1);

    static (string, int) Tag(string source, int at)
    {
        ReadOnlySpan<char> rest = source.AsSpan(at, Math.Min(LongestTag, source.Length - at));
        foreach (ValueMatch tag in BareTag().EnumerateMatches(rest)) return (Breaks().IsMatch(rest[..tag.Length]) ? " " : "", tag.Length);
        return rest.StartsWith("<!--") ? (" ", 4) : ("<", 1);
    }

    static bool IsBullet(string source, int at) =>
        at + 1 < source.Length && source[at + 1] is ' ' or '\t' && IsFirst(source, at);

    // Of its line, but for spaces and the signs of quotations.
    static bool IsFirst(string source, int at) =>
        source.AsSpan(Math.Max(0, at - FarthestMargin)..at).TrimEnd(" \t>") is var before && (before.IsEmpty || before[^1] is '\n' or '\r');

    static (string, int) Letter(string source, int at)
    {
        if (!Rune.TryGetRuneAt(source, at, out Rune rune)) return (source[at].ToString(), 1);
        if (IsRaised(rune) && (IsRaisedAt(source, at - 1) ? 1 : 0) + (IsRaisedAt(source, at - 2) ? 1 : 0) + (IsRaisedAt(source, at + 1) ? 1 : 0) + (IsRaisedAt(source, at + 2) ? 1 : 0) >= 2)
            return (((char)('0' + CharUnicodeInfo.GetDigitValue(source, at))).ToString(), 1);
        return (Read(rune), rune.Utf16SequenceLength);
    }

    static bool IsRaisedAt(string source, int at) => at >= 0 && at < source.Length && char.IsNumber(source[at]) && IsRaised(new Rune(source[at]));

    static string Read(Rune rune)
    {
        if (rune.Value is '\u2018' or '\u2019' or '\u02BC') return "'";
        if (rune.Value is '\u2212') return "-";
        if (rune.Value is '\u00B7' or '\u2024' or '\u2027' or '\u30FB') return ".";
        int digit = IsRaised(rune) ? -1 : CharUnicodeInfo.GetDigitValue(rune.ToString(), 0);
        if (digit >= 0) return ((char)('0' + digit)).ToString();
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator => " ",
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "\n",
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "",
            _ => IsCompatible(rune) ? rune.ToString().Normalize(NormalizationForm.FormKC) : rune.ToString(),
        };
    }

    // Raised and lowered digits are marks of notes; three and more in a row are a number.
    static bool IsRaised(Rune rune) => rune.Value is 0xB2 or 0xB3 or 0xB9 or (>= 0x2070 and <= 0x2089);

    // Letters and signs of other widths and styles, not ligatures and fractions.
    static bool IsCompatible(Rune rune) => rune.Value is (>= 0xFF01 and <= 0xFF5E) or (>= 0x1D400 and <= 0x1D7FF) or 0xFE6B;

    [GeneratedRegex(@"\G&(?:amp;){1,3}(?<inner>#?[A-Za-z0-9]{1,10};)", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();

    // Of an address: a digit is one only beside another such sign.
    static bool IsDigit(string source, int at) =>
        source[at + 1] == '3' && char.IsAsciiDigit(source[at + 2]) && ((at > 2 && source[at - 3] == '%') || (at + 3 < source.Length && source[at + 3] == '%') || (at + 3 < source.Length && char.IsAsciiDigit(source[at + 3])));

    [GeneratedRegex(@"\G</?[a-z][a-z0-9]{0,6}(?: [a-z-]{1,20}=""[^""<>\d@]{0,40}""){0,3} ?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BareTag();

    [GeneratedRegex(@"\A</?(?:br|td|th|tr|p|div|li|dd|dt)(?![a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
