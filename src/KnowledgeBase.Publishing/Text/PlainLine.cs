using System.Xml;

namespace KnowledgeBase.Publishing.Text;

/// <summary>Text from content as one line, for formats in which a line end or a control character would begin something new.</summary>
static class PlainLine
{
    /// <summary>The text with every run of white space as one space, none at its ends, and without characters that XML cannot hold.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var line = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char unit = text[at];
            if (char.IsWhiteSpace(unit)) AppendSpace(line);
            else if (char.IsSurrogatePair(text, at)) line.Append(unit).Append(text[++at]);
            else if (XmlConvert.IsXmlChar(unit) && !char.IsControl(unit)) line.Append(unit);
        }
        return line.ToString().TrimEnd(' ');
    }

    static void AppendSpace(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
    }
}
