using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Blip = DocumentFormat.OpenXml.Drawing.Blip;
using GraphicData = DocumentFormat.OpenXml.Drawing.GraphicData;
using ImageData = DocumentFormat.OpenXml.Vml.ImageData;

namespace KnowledgeBase.Import.Word;

/// <summary>Pictures, and the text that stands in boxes; charts and diagrams are named, never drawn. Nothing is fetched.</summary>
sealed class WordGraphics(LeftOut leftOut)
{
    readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    readonly List<TextBoxContent> boxes = [];

    /// <summary>The pictures found so far, each once.</summary>
    public List<WordPicture> Pictures { get; } = [];

    /// <summary>The text boxes found since the last time.</summary>
    public List<TextBoxContent> TakeBoxes()
    {
        List<TextBoxContent> taken = [.. boxes];
        boxes.Clear();
        return taken;
    }

    /// <summary>The Markdown of the pictures in a drawing, new or old.</summary>
    public IEnumerable<string> Read(OpenXmlElement drawing, OpenXmlPart part)
    {
        string description = Description(drawing);
        string[] found = [.. Ids(drawing, description).Select(id => Picture(id, part, description)).Where(p => p.Length > 0)];
        TextBoxContent[] texts = [.. drawing.Descendants<TextBoxContent>()];
        boxes.AddRange(texts.Where(t => !t.Ancestors<TextBoxContent>().Any()));
        return found;
    }

    IEnumerable<string> Ids(OpenXmlElement drawing, string description)
    {
        foreach (GraphicData data in drawing.Descendants<GraphicData>())
        {
            string of = description.Length > 0 ? $" ('{description}')" : "";
            if (data.Uri?.Value?.Contains("chart", StringComparison.OrdinalIgnoreCase) == true)
                leftOut.Add($"a chart{of}", "Import the figures behind it as a series, or save the chart as a picture.");
            else if (data.Uri?.Value?.Contains("diagram", StringComparison.OrdinalIgnoreCase) == true)
                leftOut.Add($"a SmartArt diagram{of}", "Save it as a picture, or say in words what it shows.");
        }
        foreach (Blip blip in drawing.Descendants<Blip>())
            if (blip.Embed?.Value is { Length: > 0 } id) yield return id;
            else if (blip.Link?.Value is not null) Outside();
        foreach (ImageData image in drawing.Descendants<ImageData>())
            if (image.RelationshipId?.Value is { Length: > 0 } id) yield return id;
    }

    void Outside() => leftOut.Add("a picture that is not in the document but elsewhere", "Insert the picture itself in Word; nothing is fetched from outside.");

    string Picture(string id, OpenXmlPart part, string description)
    {
        if (!part.TryGetPartById(id, out OpenXmlPart? image))
        {
            if (part.ExternalRelationships.Any(r => r.Id == id)) Outside();
            return "";
        }
        string uri = image.Uri.OriginalString;
        if (!known.TryGetValue(uri, out int index))
        {
            using Stream stream = image.GetStream(FileMode.Open, FileAccess.Read);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            if (PictureFormat.Extension(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is not { } extension)
            {
                leftOut.Add("a picture of a kind that browsers do not show", "Save it as .png or .jpg, and put it beside the document.");
                return "";
            }
            known.Add(uri, index = Pictures.Count);
            Pictures.Add(new WordPicture(bytes.ToArray(), extension));
        }
        return $"![{MarkdownEscape.Inline(description)}]({PictureMark.Of(index)})";
    }

    // What Word wrote by itself says nothing of this picture to anybody.
    static string Description(OpenXmlElement drawing)
    {
        string text = Drafts.CleanText.Of(drawing.Descendants<DocProperties>().FirstOrDefault()?.Description?.Value ?? drawing.Descendants<DocumentFormat.OpenXml.Vml.Shape>().FirstOrDefault()?.Alternate?.Value ?? "");
        int automatic = text.IndexOf("Description automatically generated", StringComparison.OrdinalIgnoreCase);
        return (automatic < 0 ? text : text[..automatic]).Trim();
    }
}
