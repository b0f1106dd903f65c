using System.Xml;

namespace KnowledgeBase.Import.Sheets;

/// <summary>How the XML of a workbook is read: nothing from outside, no definitions.</summary>
static class SheetXml
{
    public static XmlReader Open(Stream part) =>
        XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true });

    /// <summary>True for an attribute that says yes.</summary>
    public static bool Is(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true";

    /// <summary>The whole number of an attribute, or null.</summary>
    public static int? Number(this XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
