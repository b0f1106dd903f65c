using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Cli.Reports;

/// <summary>What a diagnostic is known by when lines above it come and go: everything but its place in the file.</summary>
/// <param name="Code">The code.</param>
/// <param name="Severity">How much it weighs: what becomes worse is not the same.</param>
/// <param name="Path">The file.</param>
/// <param name="Message">What is wrong, without numbers of lines.</param>
readonly partial record struct Fingerprint(string Code, Severity Severity, string Path, string Message)
{
    public static Fingerprint Of(Diagnostic diagnostic) =>
        new(diagnostic.Code, diagnostic.Severity, diagnostic.Location.Path, Place().Replace(diagnostic.Message, "$1 #"));

    /// <summary>Each diagnostic with its fingerprint as hexadecimal digits; equal ones are told apart by their order.</summary>
    /// <param name="diagnostics">Sorted.</param>
    public static IEnumerable<(Diagnostic Diagnostic, string Digits)> Each(ImmutableArray<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<Fingerprint, int>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Fingerprint fingerprint = Of(diagnostic);
            int nth = seen[fingerprint] = seen.GetValueOrDefault(fingerprint) + 1;
            yield return (diagnostic, fingerprint.Digits(nth));
        }
    }

    string Digits(int nth)
    {
        string whole = string.Join('\n', Code, Severity, Path, Message, nth.ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..32];
    }

    [GeneratedRegex(@"\b(line|column) \d+", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
