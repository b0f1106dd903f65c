using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Import.Word;

/// <summary>What the styles of a document say of its paragraphs and words.</summary>
sealed class WordStyles
{
    // Styles stand on others; a ring of them is a mistake that some files have.
    const int MostSteps = 20;

    readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public WordStyles(MainDocumentPart main)
    {
        foreach (Style style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            if (style.StyleId?.Value is { } id) styles.TryAdd(id, style);
    }

    /// <summary>1 to 6 for a heading; 0 for any other paragraph.</summary>
    public int HeadingLevel(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is { } own) return own < 6 ? own + 1 : 0;
        foreach (Style style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (Name(style) is ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var digit]) return Math.Min(digit - '0', 6);
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level) return level < 6 ? level + 1 : 0;
        }
        return 0;
    }

    /// <summary>True when the paragraph's style, or one it stands on, has a name that begins so, in small letters.</summary>
    public bool IsNamed(ParagraphProperties? properties, params string[] names) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Any(s => names.Any(n => Name(s).StartsWith(n, StringComparison.Ordinal)));

    /// <summary>The list that the paragraph's style puts it into; null for none.</summary>
    public NumberingProperties? Numbering(ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    /// <summary>True for text that Word does not show.</summary>
    public bool IsHidden(RunProperties? properties) =>
        IsOn(properties?.Vanish) ?? Chain(properties?.RunStyle?.Val?.Value).Select(s => IsOn(s.StyleRunProperties?.Vanish)).FirstOrDefault(v => v is not null) ?? false;

    /// <summary>How the text of a run looks, by itself or by its style of characters.</summary>
    public Looks LooksOf(RunProperties? properties)
    {
        Style[] chain = [.. Chain(properties?.RunStyle?.Val?.Value)];
        bool Has(OnOffType? own, Func<StyleRunProperties, OnOffType?> of, params string[] names) =>
            IsOn(own) ?? chain.Select(s => s.StyleRunProperties is { } run ? IsOn(of(run)) : null).FirstOrDefault(v => v is not null) ?? chain.Any(s => names.Contains(Name(s)));
        Looks looks = Looks.Plain;
        if (Has(properties?.Bold, r => r.Bold, "strong", "intense emphasis")) looks |= Looks.Bold;
        if (Has(properties?.Italic, r => r.Italic, "emphasis", "intense emphasis")) looks |= Looks.Italic;
        if (Has(properties?.Strike, r => r.Strike)) looks |= Looks.Struck;
        if (properties?.VerticalTextAlignment?.Val?.Value is { } at)
            looks |= at == VerticalPositionValues.Superscript ? Looks.Raised : at == VerticalPositionValues.Subscript ? Looks.Lowered : Looks.Plain;
        return looks;
    }

    IEnumerable<Style> Chain(string? id)
    {
        for (int step = 0; step < MostSteps && id is not null && styles.TryGetValue(id, out Style? style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    static string Name(Style style) => style.StyleName?.Val?.Value?.ToLowerInvariant() ?? "";

    static bool? IsOn(OnOffType? property) => property is null ? null : property.Val?.Value ?? true;
}
