using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Site.Tests.Importing;

/// <summary>Word files made of the XML of their parts, sound or not.</summary>
static class WordFiles
{
    const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
        xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
        """;

    const string Styles = """
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
        <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My heading"/><w:basedOn w:val="Kop2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/></w:style>
        <w:style w:type="paragraph" w:styleId="Citaat"><w:name w:val="Quote"/></w:style>
        <w:style w:type="character" w:styleId="Sterk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        """;

    const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:start w:val="1"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        """;

    /// <summary>A document with this body, and parts of these names beside the usual ones; a part of a name that is usual takes its place.</summary>
    public static byte[] Of(string body, params (string Name, byte[] Content)[] parts)
    {
        var all = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
                <Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>
                <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
                <Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>
                """),
            ["_rels/.rels"] = Relationships(("m", "officeDocument", "word/document.xml", false)),
            ["word/_rels/document.xml.rels"] = Relationships(("s", "styles", "styles.xml", false), ("n", "numbering", "numbering.xml", false), ("f", "footnotes", "footnotes.xml", false),
                ("k", "comments", "comments.xml", false), ("site", "hyperlink", "https://example.org/a (b)", true), ("disk", "hyperlink", "file:///C:/secret.docx", true),
                ("odd", "hyperlink", "http://exa mple.org:port/", true), ("away", "image", "https://tracker.example.org/a.png", true), ("p", "image", "media/image1.png", false), ("e", "image", "media/image2.emf", false)),
            ["word/document.xml"] = Bytes($"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>"),
            ["word/styles.xml"] = Bytes($"<w:styles {Namespaces}>{Styles}</w:styles>"),
            ["word/numbering.xml"] = Bytes($"<w:numbering {Namespaces}>{Lists}</w:numbering>"),
            ["word/footnotes.xml"] = Bytes($"<w:footnotes {Namespaces}><w:footnote w:id=\"-1\" w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"2\">{P("A note with *stars*.")}</w:footnote></w:footnotes>"),
            ["word/comments.xml"] = Bytes($"<w:comments {Namespaces}><w:comment w:id=\"0\" w:author=\"Jane Doe\">{P("Is this true?")}</w:comment></w:comments>"),
            ["word/media/image1.png"] = Png,
            ["word/media/image2.emf"] = [1, 0, 0, 0, 88, 0, 0, 0],
        };
        foreach ((string name, byte[] content) in parts) all[name] = content;
        return Zip(all.Select(p => (p.Key, p.Value)));
    }

    /// <summary>The smallest picture.</summary>
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach ((string name, byte[] content) in parts)
            {
                using Stream part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        return bytes.ToArray();
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>A paragraph, of a style if one is named.</summary>
    public static string P(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{R(text)}</w:p>";

    /// <summary>A run, with properties as XML.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>";

    /// <summary>An item of list 1 (bullets, then numbers) or 2 (letters from c).</summary>
    public static string Item(string text, int list = 1, int level = 0) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{R(text)}</w:p>";

    static byte[] Relationships(params (string Id, string Type, string Target, bool Outside)[] all) => Bytes(
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(all.Select(r =>
            $"<Relationship Id=\"{r.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Type}\" Target=\"{r.Target}\"{(r.Outside ? " TargetMode=\"External\"" : "")}/>"))}</Relationships>");
}
