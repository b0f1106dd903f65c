using System.Xml;

namespace KnowledgeBase.Publishing.Text;

/// <summary>Writes XML the same everywhere: UTF-8 without a mark, two spaces, <c>\n</c>.</summary>
static class XmlFile
{
    static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The file at <paramref name="address"/>, made when it is wanted.</summary>
    public static OutputFile Of(Address address, Action<XmlWriter> write) => OutputFile.Later(address.File, () => Bytes(write));

    static ReadOnlyMemory<byte> Bytes(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
        }
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
