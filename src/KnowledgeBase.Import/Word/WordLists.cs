using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Import.Word;

/// <summary>The lists of a document, and how far each has counted.</summary>
sealed class WordLists
{
    const int Levels = 9;

    readonly Dictionary<int, AbstractNum> lists = [];
    readonly Dictionary<int, int[]> counts = [];

    public WordLists(MainDocumentPart main)
    {
        if (main.NumberingDefinitionsPart?.Numbering is not { } numbering) return;
        var definitions = new Dictionary<int, AbstractNum>();
        foreach (AbstractNum definition in numbering.Elements<AbstractNum>())
            if (definition.AbstractNumberId?.Value is { } id) definitions.TryAdd(id, definition);
        foreach (NumberingInstance list in numbering.Elements<NumberingInstance>())
            if (list.NumberID?.Value is { } id && list.AbstractNumId?.Val?.Value is { } definition && definitions.TryGetValue(definition, out AbstractNum? known)) lists.TryAdd(id, known);
    }

    /// <summary>What a paragraph of a list is, how deep from 0, and its number; counts on. Null when the list numbers nothing.</summary>
    public (ParagraphKind Kind, int Level, int Count)? Next(NumberingProperties properties)
    {
        if (properties.NumberingId?.Val?.Value is not { } id || id == 0) return null;
        int level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        Level? declared = lists.GetValueOrDefault(id)?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == level);
        NumberFormatValues format = declared?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Bullet;
        if (format == NumberFormatValues.None) return null;
        if (format == NumberFormatValues.Bullet) return (ParagraphKind.Bullet, level, 0);
        if (!counts.TryGetValue(id, out int[]? at)) counts.Add(id, at = new int[Levels]);
        at[level] = at[level] == 0 ? Math.Clamp(declared?.StartNumberingValue?.Val?.Value ?? 1, 1, 100_000) : at[level] + 1;
        at.AsSpan(level + 1).Clear();
        return (ParagraphKind.Numbered, level, at[level]);
    }
}
