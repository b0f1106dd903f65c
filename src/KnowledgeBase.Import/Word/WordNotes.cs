using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeBase.Import.Word;

/// <summary>Footnotes and endnotes, numbered as they are met in the text.</summary>
sealed class WordNotes(MainDocumentPart main)
{
    readonly Dictionary<(bool IsEnd, long Id), int> numbers = [];
    readonly List<(int Number, OpenXmlPart Part, OpenXmlElement Note)> met = [];

    /// <summary>The sign of a footnote in the text; empty when there is no such note.</summary>
    public string Footnote(long id) => main.FootnotesPart is { Footnotes: { } all } part
        ? Sign(false, id, part, all.Elements<Footnote>().FirstOrDefault(n => n.Id?.Value == id)) : "";

    /// <summary>The sign of an endnote in the text; empty when there is no such note.</summary>
    public string Endnote(long id) => main.EndnotesPart is { Endnotes: { } all } part
        ? Sign(true, id, part, all.Elements<Endnote>().FirstOrDefault(n => n.Id?.Value == id)) : "";

    /// <summary>The notes met and not taken yet.</summary>
    public List<(int Number, OpenXmlPart Part, OpenXmlElement Note)> Take()
    {
        List<(int, OpenXmlPart, OpenXmlElement)> taken = [.. met];
        met.Clear();
        return taken;
    }

    string Sign(bool isEnd, long id, OpenXmlPart part, OpenXmlElement? note)
    {
        if (note is null) return "";
        if (!numbers.TryGetValue((isEnd, id), out int number))
        {
            numbers.Add((isEnd, id), number = numbers.Count + 1);
            met.Add((number, part, note));
        }
        return string.Create(CultureInfo.InvariantCulture, $"[^{number}]");
    }
}
