using System.Diagnostics;
using System.Text;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Series;
using KnowledgeBase.Import.Tables;
using static KnowledgeBase.Site.Tests.Importing.SheetFiles;
using static KnowledgeBase.Site.Tests.Importing.WordFiles;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class Hostile_sheets
{
    static readonly string Sound = Sheet(T("A1", "Month"), T("B1", "Days"), T("A2", "2019-01"), N("B2", 4));

    public static TheoryData<string, string, byte[]> Workbooks => new()
    {
        { "empty", "KB7002: the file is empty", [] },
        { "words", "KB7004", Bytes("just words") },
        { "old Excel", "KB7002: this is a document of the old Excel", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "a password", "KB7003", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "a torn zip", "KB7004", Book(Sound)[..700] },
        { "a Word document", "KB7002: this is a Word document", WordFiles.Of(P("x")) },
        { "macros", "KB7005", Book("", [("xl/vbaProject.bin", [1])], Sound) },
        { "a path out", "KB7006", Book("", [("../../etc/passwd", [1])], Sound) },
        { "two parts of a name", "KB7006", Book("", [("xl/Styles.xml", Bytes("<a/>"))], Sound) },
        { "entities", "KB7006", Book("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><worksheet>&d;</worksheet>") },
        { "an outer entity", "KB7006", Book("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><worksheet/>") },
        { "depth", "KB7006", Book(string.Concat(Enumerable.Repeat("<row>", 50_000))) },
        { "broken XML", "KB7004", Book("<worksheet><sheetData>") },
        { "zeros", "KB7006", Book("", [("xl/media/zeros.bin", new byte[40 << 20])], Sound) },
        { "many parts", "KB7006", Book("", [.. Enumerable.Range(0, 6_000).Select(i => ($"xl/p{i}", new byte[1]))], Sound) },
        { "many cells", "KB7001", Book(Sheet([.. Enumerable.Range(1, 2).Select(i => string.Concat(Enumerable.Repeat($"<c r=\"A{i}\"/>", 800_000)))])) },
        { "a text that every cell shows", "KB7001: the sheet says more than can be imported", Book("", [("xl/sharedStrings.xml", Bytes($"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>Title</t></si><si><t>{new string('x', 1 << 20)}</t></si></sst>"))],
            Sheet([Shared("A1", 0), .. Enumerable.Range(2, 5_000).Select(row => Shared($"A{row}", 1))])) },
        { "a long list of parts", "KB7006: the file is no ordinary document: its list of parts", Book("", [("[Content_Types].xml", Bytes($"<Types>{new string(' ', 2 << 20)}</Types>"))], Sound) },
        { "a list of parts that is none", "KB7002", Book("", [("[Content_Types].xml", Bytes("<Types/>"))], Sound) },
        { "no sheet", "KB7022: no sheet that can be seen holds anything", Book() },
        { "a sheet that is not there", "KB7022: no sheet that can be seen holds anything", Book("", [("xl/_rels/workbook.xml.rels", Bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"))], Sound) },
    };

    public static TheoryData<string, string, byte[]> Texts => new()
    {
        { "empty", "KB7002: the file is empty", [] },
        { "zeros", "KB7004", new byte[1000] },
        { "a workbook", "KB7002: this is a workbook or an archive", Book(Sound) },
        { "an open quote", "KB7004: the quote is never closed", Bytes("Title,Aim\n\"" + new string('x', 1 << 20)) },
        { "a million columns", "KB7001: the table is longer than can be imported", Bytes("Title" + new string(',', 1 << 20) + "\n") },
        { "a million rows", "KB7001: the table is longer than can be imported", Bytes("Title\n" + string.Concat(Enumerable.Repeat("a\n", 1 << 20))) },
        { "one line of 20 MB", "KB7030: no column is the title", Bytes(new string('x', 20 << 20)) },
        { "nothing but dividers", "KB7030", Bytes(string.Concat(Enumerable.Repeat(";;;;\n", 1000))) },
    };

    [Theory, MemberData(nameof(Workbooks), DisableDiscoveryEnumeration = true)]
    public void A_workbook_that_is_none_or_does_harm_is_refused_at_once(string name, string said, byte[] bytes) => Refused(name, said, bytes, "evil.xlsx");

    [Theory, MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void A_text_that_is_no_table_is_refused_at_once(string name, string said, byte[] bytes) => Refused(name, said, bytes, "evil.csv");

    [Fact]
    public void What_lies_elsewhere_is_not_asked_for_and_formulas_are_words()
    {
        byte[] book = Book("", [("xl/_rels/s1.xml.rels", Bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\" Target=\"https://tracker.example.org/a.xlsx\" TargetMode=\"External\"/></Relationships>"))],
            Sheet(T("A1", "Title"), T("B1", "Aim"), T("A2", "Hourly rounds"), Raw("B2", "str", "<f>WEBSERVICE(\"https://tracker.example.org\")</f><v>=cmd|'/c calc'!A1</v>")));
        var found = new DiagnosticBag();

        TableDraft draft = TableImport.Read(book, "a.xlsx", ContentType.Of<CaseStudy>(), new KnownValues([], []), new TableChoices(), found)!.Value.ShouldHaveSingleItem();

        draft.Draft.Fields!["aim"].ShouldBe(new DraftScalar("=cmd|'/c calc'!A1", true));
    }

    /// <summary>Every byte changed in a sound file ends with values or with a diagnostic.</summary>
    [Fact]
    public void A_damaged_workbook_never_ends_in_an_exception()
    {
        byte[] sound = Book(Sound);
        var random = new Random(7);
        for (int i = 0; i < 200; i++)
        {
            byte[] bytes = [.. sound];
            for (int j = 0; j < 3; j++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var found = new DiagnosticBag();
            if (SeriesImport.Read(bytes, "a.xlsx", new MeasureWords("days", "Days", "days"), new SeriesChoices(), found) is null) found.HasErrors.ShouldBeTrue();
        }
    }

    // Both readers meet the same files.
    static void Refused(string name, string said, byte[] bytes, string file)
    {
        var clock = Stopwatch.StartNew();
        var found = new DiagnosticBag();
        var values = new DiagnosticBag();

        TableImport.Read(bytes, file, ContentType.Of<CaseStudy>(), new KnownValues([], []), new TableChoices(), found).ShouldBeNull(name);
        SeriesImport.Read(bytes, file, new MeasureWords("days", "Days", "days"), new SeriesChoices(), values).ShouldBeNull(name);

        found.ToSorted().ShouldHaveSingleItem().ToString().ShouldContain(said, Case.Sensitive, name);
        values.ToSorted().ShouldHaveSingleItem().Severity.ShouldBe(Severity.Error, name);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), name);
    }
}
