using System.Text.RegularExpressions;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>A style sheet of a site theme.</summary>
/// <param name="name">From the folder of the site theme.</param>
/// <param name="path">From the root of the knowledge base, for diagnostics.</param>
/// <param name="text">The style sheet.</param>
sealed partial class StyleSheet(string name, string path, string text)
{
    /// <summary>
    /// The text in which other sheets stand where a plain <c>@import</c> asked for them, and every other relative address leads to
    /// the published file. <paramref name="sheet"/> gives the text of a sheet and <paramref name="address"/> the address of an asset,
    /// both by its name from the folder of the site theme; null where there is none, which is reported.
    /// </summary>
    public string Rewrite(Func<string, string?> sheet, Func<string, string?> address, DiagnosticBag diagnostics) =>
        Reference().Replace(text, match =>
        {
            Group target = match.Groups["target"];
            if (target.Value.StartsWith('#') || target.Value.StartsWith("data:", StringComparison.Ordinal)) return match.Value;
            bool joins = match.Groups["plain"].Success;
            (string file, string suffix) = Split(target.Value);
            if (Resolve(file) is { } found && (joins ? sheet(found) : address(found)) is { } replacement)
                return joins ? replacement : match.Value.Replace(target.Value, replacement + suffix, StringComparison.Ordinal);
            diagnostics.Add(ThemingDiagnostics.AssetUnknown.At(
                path, new SourceText(text).PositionAt(target.Index),
                $"the site theme has no {(joins ? "style sheet" : "asset")} '{target.Value}' beside {name[(name.LastIndexOf('/') + 1)..]}"));
            return match.Value;
        });

    static (string File, string Suffix) Split(string target)
    {
        int end = target.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? (target, "") : (target[..end], target[end..]);
    }

    /// <summary>The file a relative address means; null when it is not relative or leaves the site theme.</summary>
    string? Resolve(string target)
    {
        if (target.Contains(':', StringComparison.Ordinal) || target.StartsWith('/')) return null;
        List<string> parts = [.. name.Split('/')[..^1]];
        foreach (string part in target.Split('/'))
        {
            if (part == "." || part.Length == 0) continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("""
        @import\s+(?<quote>["'])(?<target>[^"'\s]+)\k<quote>\s*(?<plain>;)|(?:url\(\s*["']?|@import\s+["'])(?<target>[^"')\s]+)
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
