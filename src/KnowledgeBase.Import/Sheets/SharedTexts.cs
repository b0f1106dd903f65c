using System.Xml;

namespace KnowledgeBase.Import.Sheets;

/// <summary>The texts that the cells of a workbook share.</summary>
static class SharedTexts
{
    /// <summary>Reads them, in order. How they are to be spoken (phonetic runs) is no part of them.</summary>
    public static List<CellText> Read(Stream part)
    {
        var texts = new List<CellText>();
        using XmlReader xml = SheetXml.Open(part);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") texts.Add(CellText.Of(Text(xml)));
        return texts;
    }

    /// <summary>The text of an element that the reader is at: of its <c>t</c> elements together. The reader is at its end then.</summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        int depth = xml.Depth;
        var text = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") Pass(xml);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(xml.Value);
        return text.ToString();
    }

    static void Pass(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }
}
