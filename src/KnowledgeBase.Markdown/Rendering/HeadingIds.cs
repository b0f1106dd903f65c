using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Ids that an author gives to headings: <c>## Results {#results}</c>. They leave the words of the heading.</summary>
sealed partial class HeadingIds
{
    readonly Dictionary<HeadingBlock, string> given = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the ids off the headings of a body; <paramref name="markdown"/> is its text.</summary>
    public static HeadingIds Take(MarkdownDocument document, string markdown)
    {
        var ids = new HeadingIds();
        if (!markdown.Contains("{#", StringComparison.Ordinal)) return ids;
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Inline?.LastChild is not LiteralInline literal) continue;
            string words = literal.Content.ToString();
            Match id = Id().Match(words);
            if (!id.Success) continue;
            ids.given.Add(heading, id.Groups["id"].Value);
            literal.Content = new StringSlice(words[..id.Index]);
        }
        return ids;
    }

    /// <summary>The id given to a heading, or null.</summary>
    public string? Of(HeadingBlock heading) => given.GetValueOrDefault(heading);

    [GeneratedRegex(@"\s*\{#(?<id>[\p{L}\p{N}_-]{1,100})\}\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Id();
}
