using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Privacy.Cleaning;

namespace KnowledgeBase.Site.Tests.Privacy;

public class Cleaning_pictures
{
    static readonly byte[] Secret = Encoding.ASCII.GetBytes(Pictures.Secret);

    static readonly byte[] Exif = Pictures.Exif(6), Xmp = Encoding.ASCII.GetBytes($"<x:xmpmeta exif:GPSLatitude='1' dc:creator='{Pictures.Secret}'>");

    public static TheoryData<string, byte[], string> Told => new()
    {
        { "a.jpg", Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Exif])]), "where it was taken; who made it; with what; a small copy of itself that may show what was cut away" },
        { "a.jpg", Pictures.JpegWith([(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Xmp])]), "where it was taken; who made it; notes of a program" },
        { "a.jpg", Pictures.JpegWith([(0xED, [.. "Photoshop 3.0\0"u8, .. Secret])]), "notes of a program" },
        { "a.jpg", Pictures.JpegWith([(0xE2, [.. "MPF\0"u8, .. Secret])]), "notes of a program" },
        { "a.jpg", Pictures.JpegWith([(0xE0, [.. "JFXX\0"u8, .. Secret])]), "a small copy of itself that may show what was cut away" },
        { "a.jpg", Pictures.JpegWith([(0xFE, Secret)]), "comments" },
        { "a.jpg", Pictures.JpegWith([], Pictures.Secret), "something behind its end" },
        { "a.png", Pictures.PngWith(("eXIf", Exif)), "where it was taken; who made it; with what; a small copy of itself that may show what was cut away" },
        { "a.png", Pictures.PngWith(("tEXt", [.. "Author\0"u8, .. Secret])), "who made it" },
        { "a.png", Pictures.PngWith(("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Xmp])), "where it was taken; who made it; notes of a program" },
        { "a.png", Pictures.PngWith(("zTXt", [.. "Comment\0\0"u8, .. Secret])), "comments" },
        { "a.png", Pictures.PngWith(("tIME", [7, 234, 1, 1, 0, 0, 0])), "when" },
        { "a.png", Pictures.PngWith(("prVt", Secret)), "notes of a program" },
        { "a.png", [.. Pictures.Png, .. Secret], "something behind its end" },
        { "a.webp", Pictures.WebpWith(("EXIF", Exif)), "where it was taken; who made it; with what; a small copy of itself that may show what was cut away" },
        { "a.webp", Pictures.WebpWith(("XMP ", Xmp), ("abcd", Secret)), "where it was taken; who made it; notes of a program" },
        { "a.webp", [.. Pictures.Webp, .. Secret], "something behind its end" },
        { "a.gif", Pictures.GifWith(0xFE, Pictures.Secret), "comments" },
        { "a.gif", Pictures.GifWith(0xFF, "XMP DataXMP", Pictures.Secret), "notes of a program" },
        { "a.gif", [.. Pictures.Gif, .. Secret], "something behind its end" },
        { "a.avif", Pictures.Avif([0, 0, 0, 0, .. Exif], Encoding.ASCII.GetString(Xmp)), "where it was taken; who made it; with what; a small copy of itself that may show what was cut away; notes of a program" },
    };

    [Theory, MemberData(nameof(Told))]
    public void What_a_picture_tells_is_left_out_and_said(string name, byte[] picture, string words)
    {
        CleanedFile clean = Clean(name, picture);

        string.Join("; ", clean.LeftOut).ShouldBe(words);
        Diagnostic said = clean.Diagnostics.ShouldHaveSingleItem();
        said.Severity.ShouldBe(words.StartsWith("where", StringComparison.Ordinal) ? Severity.Warning : Severity.Notice);
        said.Message.ShouldNotContain(Pictures.Secret);
        clean.Bytes!.Value.Span.IndexOf(Secret).ShouldBe(-1);
        CleanedFile again = Clean(name, clean.Bytes.Value.ToArray());
        again.LeftOut.ShouldBeEmpty();
        again.Bytes!.Value.ToArray().ShouldBe(clean.Bytes.Value.ToArray());
    }

    public static TheoryData<string, byte[]> Silent => new()
    {
        { "a.jpg", Pictures.Jpeg },
        { "a.jpeg", Pictures.JpegWith([(0xEE, [.. "Adobe\0"u8, 100, 0, 0, 0, 0, 1])]) },
        { "a.png", Pictures.Png },
        { "a.webp", Pictures.Webp },
        { "a.gif", Pictures.Gif },
        { "a.gif", Pictures.GifWith(0xFF, "NETSCAPE2.0", "\u0001\0\0") },
        { "named-wrongly.png", Pictures.Jpeg },
    };

    [Theory, MemberData(nameof(Silent))]
    public void A_picture_that_tells_nothing_else_stays_as_it_is(string name, byte[] picture)
    {
        CleanedFile clean = Clean(name, picture);

        clean.Diagnostics.ShouldBeEmpty();
        clean.Bytes!.Value.ToArray().ShouldBe(picture);
    }

    [Fact]
    public void How_a_picture_is_turned_is_kept()
    {
        byte[] kept = [(byte)'M', (byte)'M', 0, (byte)'*', 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];

        Clean("a.jpg", Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Exif])])).Bytes!.Value.ToArray().ShouldBe(Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. kept])]));
        Clean("a.png", Pictures.PngWith(("eXIf", Exif))).Bytes!.Value.ToArray().ShouldBe(Pictures.PngWith(("eXIf", kept)));
        byte[] webp = Pictures.WebpWith(("EXIF", kept));
        webp[20] &= 0xFB;
        Clean("a.webp", Pictures.WebpWith(("EXIF", Exif))).Bytes!.Value.ToArray().ShouldBe(webp);
    }

    [Fact]
    public void Without_a_turn_nothing_is_kept() =>
        Clean("a.jpg", Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Pictures.Exif(1)])])).Bytes!.Value.ToArray().ShouldBe(Pictures.Jpeg);

    [Fact]
    public void Notes_that_cannot_be_read_are_left_out_too()
    {
        CleanedFile clean = Clean("a.jpg", Pictures.JpegWith([(0xE1, [.. "Exif\0\0II*\0"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. Secret])]));

        clean.LeftOut.ShouldBe(["notes of a program"]);
        clean.Bytes!.Value.ToArray().ShouldBe(Pictures.Jpeg);
    }

    [Fact]
    public void What_cannot_be_read_for_certain_is_never_handed_out()
    {
        byte[][] pictures = [Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Exif])]), Pictures.PngWith(("eXIf", Exif)), Pictures.WebpWith(("EXIF", Exif)), Pictures.GifWith(0xFE, Pictures.Secret), Pictures.Avif([0, 0, 0, 0, .. Exif], Pictures.Secret)];

        foreach (byte[] picture in pictures)
            for (int length = 0; length < picture.Length; length++)
            {
                CleanedFile clean = Clean("a.jpg", picture[..length]);
                if (clean.Bytes is { } bytes) bytes.Span.IndexOf(Secret).ShouldBe(-1);
                else clean.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("KB6023");
            }
    }

    [Fact]
    public void Any_byte_may_be_wrong()
    {
        var random = new Random(6);
        byte[][] pictures = [Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Exif])]), Pictures.PngWith(("eXIf", Exif)), Pictures.WebpWith(("EXIF", Exif)), Pictures.GifWith(0xFE, Pictures.Secret), Pictures.Avif([0, 0, 0, 0, .. Exif], Pictures.Secret)];

        foreach (byte[] picture in pictures)
            for (int round = 0; round < 2000; round++)
            {
                byte[] wrong = [.. picture];
                for (int change = 0; change < 3; change++) wrong[random.Next(wrong.Length)] = (byte)random.Next(256);
                CleanedFile clean = Clean("a.jpg", wrong);
                (clean.Bytes is null).ShouldBe(clean.Diagnostics.Any(d => d.Code == "KB6023"));
            }
    }

    [Theory]
    [InlineData("not a picture")]
    [InlineData("")]
    [InlineData("II*\0\b\0\0\0\0\0\0\0\0\0")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void What_is_no_picture_is_not_published(string text)
    {
        Diagnostic said = Clean("a.jpg", Encoding.ASCII.GetBytes(text)).Diagnostics.ShouldHaveSingleItem();

        said.Code.ShouldBe("KB6023");
        said.Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void The_site_holds_the_clean_copy()
    {
        byte[] picture = Pictures.JpegWith([(0xE1, [.. "Exif\0\0"u8, .. Exif])]);
        TestSite site = TestSite.With("-- content/index.md --\n# Home\n\n![A ward](ward.jpg)\n").And("content/ward.jpg", picture);

        site.Files.Single(f => f.Path == "ward.jpg").Content.Span.IndexOf(Secret).ShouldBe(-1);
        site.Diagnostics.ShouldBe(["content/ward.jpg: warning KB6021: this file tells more than it shows (where it was taken; who made it; with what; "
            + "a small copy of itself that may show what was cut away); the published copy does not"]);
    }

    [Fact]
    public void A_damaged_picture_stops_the_build()
    {
        TestSite site = TestSite.With("-- content/index.md --\n# Home\n\n![A ward](ward.jpg)\n").And("content/ward.jpg", Pictures.Jpeg[..200]);

        site.Files.ShouldNotContain(f => f.Path == "ward.jpg");
        site.Report.Diagnostics.ShouldContain(d => d.Code == "KB6023" && d.Location.Path == "content/ward.jpg");
    }

    static CleanedFile Clean(string name, byte[] picture) => new MetadataCleaner().Clean("content/" + name, picture);
}
