namespace KnowledgeBase.Theming.Templates;

/// <summary>
/// Finds the tags of a template. Handlebars.Net gives neither lines nor a tree, so the places of mistakes come from here.
/// </summary>
static class TemplateScanner
{
    /// <summary>The tags in order; stops at a tag that is never closed and says where that is.</summary>
    public static ImmutableArray<TemplateTag> Scan(string text, out int unclosedAt)
    {
        unclosedAt = -1;
        ImmutableArray<TemplateTag>.Builder tags = ImmutableArray.CreateBuilder<TemplateTag>();
        for (int at = 0; (at = text.IndexOf("{{", at, StringComparison.Ordinal)) >= 0;)
        {
            if (at > 0 && text[at - 1] == '\\')
            {
                at += 2;
                continue;
            }

            if (End(text, at) is not { } end)
            {
                unclosedAt = at;
                break;
            }

            if (Tag(text, TextSpan.Between(at, end)) is { } tag) tags.Add(tag);
            at = end;
        }

        return tags.DrainToImmutable();
    }

    static int? End(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        bool longComment = rest.StartsWith("{{!--", StringComparison.Ordinal) || rest.StartsWith("{{~!--", StringComparison.Ordinal);
        string closing = longComment ? "--}}" : rest.StartsWith("{{{", StringComparison.Ordinal) ? "}}}" : "}}";
        int end = text.IndexOf(closing, at + 2, StringComparison.Ordinal);
        if (longComment && end < 0) end = text.IndexOf(closing = "--~}}", at + 2, StringComparison.Ordinal);
        return end < 0 ? null : end + closing.Length;
    }

    static TemplateTag? Tag(string text, TextSpan span)
    {
        string inner = text.Substring(span.Start + 2, span.Length - 4).Trim('~').Trim();
        if (inner.StartsWith('!')) return null;
        return inner switch
        {
            ['{', ..] => new TemplateTag(TagKind.Raw, span, inner.Trim('{', '}').Trim()),
            ['&', ..] => new TemplateTag(TagKind.Raw, span, inner[1..].Trim()),
            ['#', '>', ..] => new TemplateTag(TagKind.PartialBlockStart, span, inner[2..].Trim()),
            ['#', '*', ..] => new TemplateTag(TagKind.InlineStart, span, inner[2..].Trim()),
            ['#', ..] => new TemplateTag(TagKind.BlockStart, span, inner[1..].Trim()),
            ['/', ..] => new TemplateTag(TagKind.BlockEnd, span, inner[1..].Trim()),
            ['>', ..] => new TemplateTag(TagKind.Partial, span, inner[1..].Trim()),
            ['^'] => new TemplateTag(TagKind.Else, span, ""),
            ['^', ..] => new TemplateTag(TagKind.BlockStart, span, inner[1..].Trim()),
            "else" or ['e', 'l', 's', 'e', ' ', ..] => new TemplateTag(TagKind.Else, span, inner[4..].Trim()),
            _ => new TemplateTag(TagKind.Value, span, inner),
        };
    }
}
