using System.Globalization;
using System.Security;
using static KnowledgeBase.Site.Tests.Importing.WordFiles;

namespace KnowledgeBase.Site.Tests.Importing;

/// <summary>Excel files made of the XML of their parts, sound or not.</summary>
static class SheetFiles
{
    public const int Plain = 0, Day = 1, Percent = 2, Month = 3, Time = 4, Words = 5, Elapsed = 6;

    const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>A workbook of one sheet, "Sheet1".</summary>
    public static byte[] Of(params string[] cells) => Book(Sheet(cells));

    /// <summary>A workbook of sheets by the XML of each, named Sheet1, Sheet2, …</summary>
    public static byte[] Book(params string[] sheets) => Book("", [], sheets);

    /// <param name="properties">Of the workbook, as XML.</param>
    /// <param name="parts">Beside or in place of the usual ones.</param>
    /// <param name="sheets">XML of each.</param>
    public static byte[] Book(string properties, (string Name, byte[] Content)[] parts, params string[] sheets)
    {
        string Each(Func<int, string> of) => string.Concat(Enumerable.Range(1, sheets.Length).Select(of));
        var all = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Bytes($"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                {Each(i => $"<Override PartName=\"/xl/s{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>
                """),
            ["_rels/.rels"] = Bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"w\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ["xl/_rels/workbook.xml.rels"] = Bytes($"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="st" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
                <Relationship Id="ss" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
                {Each(i => $"<Relationship Id=\"s{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"s{i}.xml\"/>")}</Relationships>
                """),
            ["xl/workbook.xml"] = Bytes($"<workbook {Main}>{properties}<sheets>{Each(i => $"<sheet name=\"Sheet{i}\" sheetId=\"{i}\" r:id=\"s{i}\"/>")}</sheets></workbook>"),
            ["xl/styles.xml"] = Bytes($"""
                <styleSheet {Main}><numFmts><numFmt numFmtId="170" formatCode="[$-809]mmm\-yy"/><numFmt numFmtId="171" formatCode="0.0&quot; days&quot;"/><numFmt numFmtId="172" formatCode="[h]:mm"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>
                """),
            ["xl/sharedStrings.xml"] = Bytes($"<sst {Main}><si><t>Month</t></si><si><r><t>Days </t></r><r><t>waited</t></r><rPh><t>said</t></rPh></si></sst>"),
        };
        for (int i = 0; i < sheets.Length; i++) all[$"xl/s{i + 1}.xml"] = Bytes(sheets[i]);
        foreach ((string name, byte[] content) in parts) all[name] = content;
        return Zip(all.Select(p => (p.Key, p.Value)));
    }

    /// <summary>A sheet of cells, which are put into their rows by their names.</summary>
    public static string Sheet(params string[] cells) => Sheet(cells, "", "");

    public static string Sheet(string[] cells, string before, string after, string rowAttributes = "") =>
        $"<worksheet {Main}>{before}<sheetData>{string.Concat(cells.GroupBy(Row).OrderBy(r => r.Key).Select(r => $"<row r=\"{r.Key}\" {(rowAttributes.StartsWith($"{r.Key}:", StringComparison.Ordinal) ? rowAttributes.Split(':')[1] : "")}>{string.Concat(r)}</row>"))}</sheetData>{after}</worksheet>";

    /// <summary>A number.</summary>
    public static string N(string name, double number, int style = Plain) => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"{style}\"><v>{number:R}</v></c>");

    /// <summary>Text.</summary>
    public static string T(string name, string text) => $"<c r=\"{name}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>A text that the workbook shares.</summary>
    public static string Shared(string name, int index) => $"<c r=\"{name}\" t=\"s\"><v>{index}</v></c>";

    /// <summary>A cell as XML: type and content.</summary>
    public static string Raw(string name, string type, string content, int style = Plain) => $"<c r=\"{name}\" t=\"{type}\" s=\"{style}\">{content}</c>";

    static int Row(string cell) => int.Parse(new string([.. cell.Split('"')[1].SkipWhile(char.IsAsciiLetter)]), CultureInfo.InvariantCulture);
}
