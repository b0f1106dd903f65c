using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>
/// E-mail addresses of persons: those at hosts of private mail, and those that are somebody's name. Mailboxes of a role are an
/// organisation's (<c>info@</c>, <c>ward.team@</c>).
/// </summary>
static partial class MailAddresses
{
    const int LongestLocal = 64;

    public static IEnumerable<Finding> In(InspectedText text, CueList cues)
    {
        foreach (Match sign in AtSign().Matches(text.Text))
        {
            int end = sign.Index - sign.Groups["space"].Length;
            int start = StartOfLocal(text.Text, end);
            Match host = Host().Match(text.Text, sign.Index + sign.Length);
            if (start == end || !host.Success) continue;
            var place = TextSpan.Between(start, host.Index + host.Length);
            string name = Dot().Replace(host.Value, ".");
            if (text.Text.AsSpan(end..(sign.Index + sign.Length)).Contains(' ') && sign.Value.Contains('@', StringComparison.Ordinal) && !IsPrivate(name, cues)) continue;
            if (Judge(text.Text[start..end], name, cues) is { } severity)
                yield return new Finding(Kind.MailAddress, place, text.IsCode(place) ? Severity.Warning : severity);
        }
    }

    /// <summary>How sure it is that the address is a person's; null for one of an organisation, or of nobody.</summary>
    static Severity? Judge(string local, string host, CueList cues)
    {
        string[] parts = local.Split(['.', '_', '-', '+', '%', '\''], StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. parts.Select(part => part.TrimEnd("0123456789".ToCharArray())).Where(part => part.Length > 0)];
        if (FileName().IsMatch(host) || words.Any(word => PersonalAddress.IsSharedWord(word) || cues.Roles.Contains(word))) return null;
        bool invented = words.Any(cues.Placeholders.Contains), named = words.Length > 1 && words.All(word => word.All(char.IsLetter));
        if (IsAt(host, cues.ExampleHosts)) return !named ? null : invented ? Severity.Warning : Severity.Error;
        if (IsPrivate(host, cues)) return invented ? Severity.Warning : Severity.Error;
        return Severity.Warning;
    }

    static bool IsPrivate(string host, CueList cues) => PersonalAddress.IsPrivateHost(host) || cues.PrivateMail.Contains(host);

    static bool IsAt(string host, ImmutableHashSet<string> hosts)
    {
        for (string part = host; ; part = part[(part.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (hosts.Contains(part)) return true;
            if (!part.Contains('.', StringComparison.Ordinal)) return false;
        }
    }

    static int StartOfLocal(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestLocal && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+' or '%' or '\'')) start--;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        return start;
    }

    // It begins with the sign and looks back from there, because a text has fewer signs than spaces.
    [GeneratedRegex(@"(?<=[\p{L}\d_+-](?<space> )?)(?:@|[\[({] ?at ?[\])}]) ?(?=[\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AtSign();

    [GeneratedRegex(@"\G[\p{L}\d][\p{L}\d-]{0,62}(?:(?:\.| ?[\[({] ?dot ?[\])}] ?)[\p{L}\d][\p{L}\d-]{0,62}){1,6}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(@" ?[\[({] ?dot ?[\])}] ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dot();

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|svg|webp|css|js|html?|md|pdf|\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
