namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Leads links inside one body to the ids that its headings and the author's own elements really have.</summary>
static class LocalAnchors
{
    /// <summary>The sections with <c>#name</c> targets rewritten where only another spelling of the name exists.</summary>
    public static ImmutableArray<Section> Resolve(ImmutableArray<Section> sections, AnchorNames anchors) =>
    [
        .. sections.Select(s => s.Content.Any(IsLocal) || s.Heading.Any(IsLocal)
            ? s with { Heading = Resolve(s.Heading, anchors), Content = Resolve(s.Content, anchors) }
            : s),
    ];

    static ImmutableArray<BodyPiece> Resolve(ImmutableArray<BodyPiece> pieces, AnchorNames anchors) =>
        [.. pieces.Select(p => p is LinkSlot link && IsLocal(link) ? link with { Target = "#" + Name(link.Target[1..], anchors) } : p)];

    static bool IsLocal(BodyPiece piece) => piece is LinkSlot { Target: ['#', _, ..] };

    static string Name(string written, AnchorNames anchors)
    {
        string decoded = Uri.UnescapeDataString(written);
        string[] spellings = [written, decoded, decoded.ToLowerInvariant(), AnchorNames.AuthorPrefix + decoded];
        return Array.Find(spellings, anchors.Contains) ?? written;
    }
}
