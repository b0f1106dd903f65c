using System.Diagnostics;
using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Values;
using KnowledgeBase.Import.Word;
using KnowledgeBase.Site.Tests.Cli;
using static KnowledgeBase.Site.Tests.Importing.WordFiles;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class Hostile_documents
{
    public static TheoryData<string, string, byte[]> Files => new()
    {
        { "empty", "KB7002: the file is empty", [] },
        { "words", "KB7004", Bytes("just words") },
        { "a PDF", "KB7002: this is a PDF", Bytes("%PDF-1.7") },
        { "old Word", "KB7002: this is a document of the old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "a password", "KB7003", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "a torn zip", "KB7004", Of(P("x"))[..600] },
        { "a workbook", "KB7002: this is an Excel workbook", Zip([("[Content_Types].xml", Bytes("<Types/>")), ("xl/workbook.xml", Bytes("<w/>"))]) },
        { "LibreOffice", "KB7002: this is a document of LibreOffice", Zip([("mimetype", Bytes("application/vnd.oasis.opendocument.text"))]) },
        { "macros", "KB7005", Of(P("x"), ("word/vbaProject.bin", [1])) },
        { "a path out", "KB7006", Of(P("x"), ("../../etc/passwd", [1])) },
        { "an absolute path", "KB7006", Of(P("x"), ("/etc/passwd", [1])) },
        { "two parts of a name", "KB7006", Of(P("x"), ("word/Styles.xml", Bytes("<a/>"))) },
        { "entities", "KB7006", Of(P("x"), ("word/document.xml", Bytes("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><a>&d;</a>"))) },
        { "an outer entity", "KB7006", Of(P("x"), ("word/styles.xml", Bytes("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"))) },
        { "depth", "KB7006", Of(string.Concat(Enumerable.Repeat("<w:p>", 100_000))) },
        { "deep tables", "KB7006", Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5_000))) },
        { "broken XML", "KB7004", Of("<w:p>", ("word/styles.xml", Bytes("<a><b></a>"))) },
        { "no body", "KB7004", Of("", ("word/document.xml", Bytes("<nothing/>"))) },
        { "no document", "KB7004", Of("", ("_rels/.rels", Bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"))) },
        { "zeros", "KB7006", Of("", ("word/media/zeros.bin", new byte[40 << 20])) },
        { "many parts", "KB7006", Of("", [.. Enumerable.Range(0, 6_000).Select(i => ($"word/p{i}", new byte[1]))]) },
        { "many elements", "KB7001", Of(string.Concat(Enumerable.Repeat("<w:p/>", 1_600_000))) },
    };

    [Theory, MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void A_file_that_is_none_or_does_harm_is_refused_at_once(string name, string said, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var found = new DiagnosticBag();

        WordImport.Read(bytes, "evil.docx", _ => ContentType.Of<PlainPage>(), new KnownValues([], []), DateOrder.Unknown, found).ShouldBeNull(name);

        found.ToSorted().ShouldHaveSingleItem().ToString().ShouldContain(said, Case.Sensitive, name);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), name);
    }

    [Fact]
    public void Nothing_is_written_when_a_file_is_refused()
    {
        using var kb = new KbRun();
        File.WriteAllBytes(Path.Combine(kb.Root, "evil.docx"), Of(P("x"), ("word/vbaProject.bin", [1])));

        kb.Kb("import", "evil.docx").ShouldBe(1);
        Directory.EnumerateFiles(Path.Combine(kb.Root, "content"), "*", SearchOption.AllDirectories).Count().ShouldBe(2);
    }

    /// <summary>Every cut of a sound file and every byte changed in it ends with a draft or with a diagnostic.</summary>
    [Fact]
    public void A_damaged_file_never_ends_in_an_exception()
    {
        byte[] sound = Of(P("Title", "Titel") + Item("a") + P("x"));
        var random = new Random(7);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = [.. sound];
            for (int j = 0; j < 3; j++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var found = new DiagnosticBag();
            if (WordImport.Read(bytes, "a.docx", _ => ContentType.Of<PlainPage>(), new KnownValues([], []), DateOrder.Unknown, found) is null) found.HasErrors.ShouldBeTrue();
        }
    }
}
