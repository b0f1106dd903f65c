using System.Globalization;
using System.IO.Compression;
using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Privacy.Cleaning;

namespace KnowledgeBase.Site.Tests.Privacy;

public class Cleaning_PDF_files
{
    const string Secret = Pictures.Secret;

    static readonly string Hex = Convert.ToHexString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Secret)]);

    public static TheoryData<string, byte[]> Told => new()
    {
        { "its author", Pdf($"8 0 obj\n<</Author ({Secret})/Producer (\\(x\\) (y))>>\nendobj") },
        { "its author in hexadecimal digits", Pdf($"8 0 obj\n<</Author <{Hex}>>>\nendobj") },
        { "an earlier author", Pdf($"8 0 obj <</Author ({Secret})>> endobj\n8 0 obj <</Author ()>> endobj") },
        { "an author who stands elsewhere", Pdf($"8 0 obj <</Author 9 0 R>> endobj\n9 0 obj ({Secret}) endobj") },
        { "notes", Pdf($"9 0 obj <</Type /Metadata /Subtype /XML /Length {Secret.Length}>> stream\n{Secret}\nendstream endobj") },
        { "notes of a length said elsewhere", Pdf($"9 0 obj <</Type/Metadata/Subtype/XML/Length 10 0 R>> stream\r\n{Secret}\r\nendstream endobj\n10 0 obj {Secret.Length} endobj") },
        { "packed notes", Packed("/Type /Metadata /Subtype /XML", $"<x>{Secret}</x>") },
        { "a packed author", Packed("/Type /ObjStm /N 2 /First 9", $"7 0 8 5  null <</Author ({Secret})/Title ({Secret})>>") },
        { "who commented", Pdf($"9 0 obj <</Type /Annot /Subtype /Text /Rect [0 0 9 9] /T ({Secret}) /Contents ({Secret}) /Popup 10 0 R>> endobj") },
        { "a comment that stands elsewhere", Pdf($"9 0 obj <</Subtype/Highlight/Rect[0 0 9 9]/T 10 0 R/RC 11 0 R>> endobj 10 0 obj ({Secret}) endobj 11 0 obj <{Hex}> endobj") },
        { "packed comments", Packed("/Type /ObjStm /N 2 /First 9", $"7 0 8 5  null <</Subtype /FreeText /Rect [0 0 9 9] /Contents ({Secret}) /DA (/Helv 9 Tf) >>") },
        { "an attached file", Pdf($"9 0 obj <</Type /Filespec /F ({Secret}) /UF <{Hex}> /EF <</F 10 0 R>>>> endobj\n10 0 obj <</Type /EmbeddedFile /Length {Secret.Length}>> stream\n{Secret}\nendstream endobj") },
        { "a packed attached file", Packed("/Type /EmbeddedFile", $"name,{Secret}") },
        { "notes of a page", Pdf($"9 0 obj <</Type /Page /Metadata 10 0 R>> endobj\n10 0 obj <</Type /Metadata /Subtype /XML /Length {Secret.Length}>> stream\n{Secret}\nendstream endobj") },
        { "an earlier page", Pdf($"9 0 obj <</Length {Secret.Length}>> stream\n{Secret}\nendstream endobj\n9 0 obj <</Length 2>> stream\nET\nendstream endobj") },
        { "a photograph", Photograph() },
    };

    [Theory, MemberData(nameof(Told))]
    public void What_a_PDF_tells_of_its_author_is_left_out_and_said(string what, byte[] pdf)
    {
        Unpacked(pdf).ShouldContain(Secret, customMessage: what);
        CleanedFile clean = Clean(pdf);

        string copy = Unpacked(clean.Bytes!.Value.ToArray());
        copy.ShouldNotContain(Secret);
        copy.ShouldNotContain(Hex);
        copy.ShouldContain("(Hello)");
        clean.Bytes.Value.Length.ShouldBe(pdf.Length);
        Diagnostic said = clean.Diagnostics.ShouldHaveSingleItem();
        said.Code.ShouldBe(what == "a photograph" ? "KB6021" : "KB6022");
        said.Message.ShouldNotContain(Secret);
        CleanedFile again = Clean(clean.Bytes.Value.ToArray());
        again.Diagnostics.ShouldBeEmpty();
        again.Bytes!.Value.ToArray().ShouldBe(clean.Bytes.Value.ToArray());
    }

    public static TheoryData<byte[]> OutOfReach =>
    [
        Pdf("8 0 obj <</Author (x)>> endobj", "/Encrypt 5 0 R"),
        Packed("/Type /ObjStm /N 1 /First 4 /DecodeParms <</Predictor 12>>", $"8 0 <</Author ({Secret})>>"),
        Pdf("9 0 obj <</Type /ObjStm /Filter /LZWDecode /N 1 /First 4 /Length 3>> stream\nabc\nendstream endobj"),
        Pdf("9 0 obj <</Type /ObjStm /Filter /FlateDecode /N 1 /First 4 /Length 3>> stream\nabc\nendstream endobj"),
        Pdf("8 0 obj <</Author (without an end"),
    ];

    [Theory, MemberData(nameof(OutOfReach))]
    public void What_cannot_be_reached_is_said(byte[] pdf)
    {
        Diagnostic said = Clean(pdf).Diagnostics.ShouldHaveSingleItem();

        said.Code.ShouldBe("KB6024");
        said.Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void A_PDF_that_tells_nothing_stays_as_it_is()
    {
        byte[] pdf = Pdf("8 0 obj <</Author ()>> endobj");
        CleanedFile clean = Clean(pdf);

        clean.Diagnostics.ShouldBeEmpty();
        clean.Bytes!.Value.ToArray().ShouldBe(pdf);
    }

    [Fact]
    public void Links_and_fields_to_fill_in_stay()
    {
        byte[] pdf = Pdf("9 0 obj <</Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.org/)>>>> endobj\n10 0 obj <</Subtype /Widget /Rect [0 0 9 9] /T (ward) /TU (Name of the ward)>> endobj\n"
            + "11 0 obj <</Type /XRef /Length 2>> stream\nab\nendstream endobj\n11 0 obj <</Type /XRef /Length 2>> stream\ncd\nendstream endobj");

        Clean(pdf).Bytes!.Value.ToArray().ShouldBe(pdf);
        Clean(pdf).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_PDF_is_not_published()
    {
        CleanedFile clean = Clean("not a PDF"u8.ToArray());

        clean.Bytes.ShouldBeNull();
        clean.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("KB6023");
    }

    [Fact]
    public void Any_byte_may_be_wrong()
    {
        var random = new Random(7);
        foreach (byte[] pdf in Told.Select(row => row.Data.Item2))
            for (int round = 0; round < 300; round++)
            {
                byte[] wrong = [.. pdf];
                for (int change = 0; change < 3; change++) wrong[random.Next(wrong.Length)] = (byte)random.Next(256);
                Clean(wrong).Diagnostics.Length.ShouldBeLessThan(2);
                Clean(pdf[..random.Next(pdf.Length)]).Diagnostics.Length.ShouldBeLessThan(2);
            }
    }

    static CleanedFile Clean(byte[] pdf) => new MetadataCleaner().Clean("content/a.pdf", pdf);

    static byte[] Pdf(string objects, string trailer = "") =>
        Encoding.Latin1.GetBytes($"%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n2 0 obj <</Length 20>> stream\nBT (Hello) Tj ET     \nendstream endobj\n{objects}\ntrailer <</Root 1 0 R /Info 8 0 R {trailer}>>\n%%EOF\n");

    static byte[] Packed(string dictionary, string text)
    {
        var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal)) packing.Write(Encoding.Latin1.GetBytes(text));
        string bytes = Encoding.Latin1.GetString(packed.ToArray());
        return Pdf(string.Create(CultureInfo.InvariantCulture, $"9 0 obj <<{dictionary} /Filter /FlateDecode /Length {bytes.Length}>> stream\n{bytes}\nendstream endobj"));
    }

    static byte[] Photograph()
    {
        string jpeg = Encoding.Latin1.GetString(Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Pictures.Exif(1)])]));
        return Pdf(string.Create(CultureInfo.InvariantCulture, $"9 0 obj <</Subtype /Image /Filter /DCTDecode /Length {jpeg.Length}>> stream\n{jpeg}\nendstream endobj"));
    }

    /// <summary>All that a PDF holds, packed or not.</summary>
    static string Unpacked(byte[] pdf)
    {
        StringBuilder text = new StringBuilder(Encoding.Latin1.GetString(pdf)).Replace(Hex, Secret);
        for (int at = 0; at < pdf.Length - 1; at++)
            if (pdf[at] == 0x78 && pdf[at + 1] is 0x9C or 0xDA)
                try
                {
                    using var unpacking = new StreamReader(new ZLibStream(new MemoryStream(pdf[at..]), CompressionMode.Decompress), Encoding.Latin1);
                    text.Append(unpacking.ReadToEnd());
                }
                catch (InvalidDataException)
                {
                }
        return text.ToString();
    }
}
