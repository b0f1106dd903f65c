using System.Text.RegularExpressions;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>
/// Addresses by which one person is reached, in a text: mail addresses that do not say that they are shared, and mobile numbers of the
/// countries whose numbers show it. A net, not a promise: a mailbox with a name of its own is taken for a person's.
/// </summary>
public static partial class PersonalAddress
{
    /// <summary>Where they stand, in order; none overlaps another.</summary>
    public static IEnumerable<TextSpan> In(string text) =>
        Mail().Matches(text).Where(m => !IsShared(m.Groups["name"].Value, m.Groups["host"].Value)).Concat(Mobile().Matches(text))
            .Select(m => new TextSpan(m.Index, m.Length)).OrderBy(s => s.Start);

    /// <summary>True when a text is one mail address and nothing else, shared or not.</summary>
    public static bool IsMail(string text) => Mail().Match(text.Trim()) is { Success: true } mail && mail.Length == text.Trim().Length;

    /// <summary>True for a host at which everybody writes as himself: <c>gmail.com</c>.</summary>
    public static bool IsPrivateHost(string host) => PrivateMail().IsMatch(host);

    /// <summary>True for a word before the <c>@</c> by which many are reached: <c>info</c>, <c>qiteam</c>.</summary>
    public static bool IsSharedWord(string word) => word.Length > 0 && MailboxWords.Make(word.ToLowerInvariant());

    /// <summary>True for the mobile number of one of the countries whose numbers show it, in digits as they are dialled, with or without <c>+</c>.</summary>
    public static bool IsMobile(string digits) => Mobile().Match(digits) is { Success: true } mobile && mobile.Length == digits.Length;

    static bool IsShared(string name, string host) =>
        !IsPrivateHost(host) && Words().Matches(name.ToLowerInvariant()).Any(part =>
            MailboxWords.Make(part.Value) || (part.Length > 2 && host.Contains(part.Value, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"(?<![\w.+'-])(?<name>[\w.+'-]+)@(?<host>[\w-]+(?:\.[\w-]+)+)", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|aol|proton|protonmail|pm|gmx|btinternet|btopenworld|talktalk|sky|virginmedia|ntlworld|blueyonder|tiscali|web|t-online|orange|wanadoo|free|laposte|libero|ziggo|xtra|bigpond|mail|fastmail|hey|tutanota|zoho|o2|plus|freeserve|lineone|eircom)\.(?:com?|net|org|de|fr|it|es|nl|ch|at|be|ie|nz|au|ca|se|dk|no|fi|me|eu)(?:\.[a-z]{2})?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PrivateMail();

    // United Kingdom (at home and from abroad), Ireland, Germany, France, Spain, the Netherlands, Sweden, Norway, Australia, New Zealand.
    [GeneratedRegex(@"(?<![\w+]|[0-9][.,])(?:(?:0|(?:\+|00)44[ -]?(?:\(0\)[ -]?)?)7(?:[ -]?[0-9]){9}|(?:\+|00)(?:353[ -]?8|49[ -]?1[567]|33[ -]?[67]|34[ -]?[67]|31[ -]?6|46[ -]?7|47[ -]?[49]|61[ -]?4|64[ -]?2)(?:[ -]?[0-9]){6,9})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Mobile();
}
