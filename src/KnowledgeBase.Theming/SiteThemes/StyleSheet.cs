using System.Text.RegularExpressions;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>A style sheet of a site theme.</summary>
/// <param name="name">From below <c>assets/</c>.</param>
/// <param name="path">From the root of the knowledge base, for diagnostics.</param>
/// <param name="text">The style sheet.</param>
sealed partial class StyleSheet(string name, string path, string text)
{
    /// <summary>
    /// The text with every relative <c>url()</c> and <c>@import</c> led to the published file, relative still, so that it is right
    /// under any link root. <paramref name="publish"/> gives the published path of an asset, null when there is none.
    /// </summary>
    public string Rewrite(Func<string, string?> publish, DiagnosticBag diagnostics) =>
        Address().Replace(text, match =>
        {
            Group target = match.Groups["target"];
            if (target.Value.StartsWith('#') || target.Value.StartsWith("data:", StringComparison.Ordinal)) return match.Value;
            (string file, string suffix) = Split(target.Value);
            if (Resolve(file) is { } asset && publish(asset) is { } published)
                return match.Value.Replace(target.Value, Relative(published) + suffix, StringComparison.Ordinal);
            diagnostics.Add(ThemingDiagnostics.AssetUnknown.At(
                path, new SourceText(text).PositionAt(target.Index), $"the site theme has no asset '{target.Value}' beside {name}"));
            return match.Value;
        });

    static (string File, string Suffix) Split(string target)
    {
        int end = target.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? (target, "") : (target[..end], target[end..]);
    }

    /// <summary>The asset a relative address means; null when it is not relative or leaves the folder.</summary>
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

    string Relative(string published)
    {
        int depth = name.Count(c => c == '/');
        return string.Concat(Enumerable.Repeat("../", depth)) + published["assets/".Length..];
    }

    [GeneratedRegex("""(?:url\(\s*["']?|@import\s+["'])(?<target>[^"')\s]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
