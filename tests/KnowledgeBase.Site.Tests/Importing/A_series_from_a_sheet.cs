using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Import.Series;
using KnowledgeBase.Import.Values;
using static KnowledgeBase.Site.Tests.Importing.SheetFiles;
using static KnowledgeBase.Site.Tests.Importing.WordFiles;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class A_series_from_a_sheet
{
    static readonly MeasureWords Measure = new("waits", "Days waited", "days");

    [Theory]
    [InlineData("Date,Value\n2019-03-01,5\n", "2019-03-01=5")]
    [InlineData("Month;Days waited\nMar-19;1.250,5\nApril 2019;12,5\n", "2019-03-01=1250.5 2019-04-01=12.5")]
    [InlineData("Month;Days waited\nMar-19;1,250.5\n1 May 2019;1,300\n", "2019-03-01=1250.5 2019-05-01=1300")]
    [InlineData("sep=;\nMonth;Days waited\n13/02/2019;12,5\n03/04/2019;7,25\n", "2019-02-13=12.5 2019-04-03=7.25")]
    [InlineData("Month\tDays waited\n02/13/2019\t12\n03/04/2019\t7\n", "2019-02-13=12 2019-03-04=7")]
    [InlineData("Month,Days waited\nJan 19,\"1,250\"\nFeb 19,980\n", "2019-01-01=1250 2019-02-01=980")]
    [InlineData("Month,Days waited\nJan 19,1 250\nFeb 19,1\u00a0100\nMar 19,1\u202f000\n", "2019-01-01=1250 2019-02-01=1100 2019-03-01=1000")]
    [InlineData("Month,Days waited\nJan 19,5\nFeb 19,\nMar 19,n/a\nApr 19,-\nMay 19,#N/A\nJun 19,[x]\n", "2019-01-01=5 2019-02-01= 2019-03-01= 2019-04-01= 2019-05-01= 2019-06-01=")]
    [InlineData("Month,Days waited\nJan 19,<5\nFeb 19,*\nMar 19,[c]\n", "2019-01-01=<5 2019-02-01=* 2019-03-01=*")]
    [InlineData("Month,Days waited\nJan 19,12*\nFeb 19,12 [1]\nMar 19,12†\nApr 19,13¹\n", "2019-01-01=12 2019-02-01=12 2019-03-01=12 2019-04-01=13")]
    [InlineData("Month,Days waited\nJan 19,12*\nFeb 19,13\n* provisional\n", "2019-01-01=12(provisional) 2019-02-01=13")]
    [InlineData("Month,Days waited\nJan 19,£12\nFeb 19,€ 13.50\nMar 19,(4)\nApr 19,−4\n", "2019-01-01=12 2019-02-01=13.50 2019-03-01=-4 2019-04-01=-4")]
    [InlineData("Quarter,Days waited\nQ1 2019,12\n2019 Q2,13\n", "2019-01-01=12 2019-04-01=13")]
    [InlineData("Year,Days waited\n2018,12\n2019,13\n", "2018-01-01=12 2019-01-01=13")]
    [InlineData("Year,Days waited\n2017/18,12\n2018/19,13\n", "2017-04-01=12 2018-04-01=13")]
    [InlineData("Year,Days waited\n2010/11,11\n2011/12,12\n2012/13,13\n", "2010-04-01=11 2011-04-01=12 2012-04-01=13")]
    [InlineData("Newest first,\nMonth,Days waited\nMar 19,3\nFeb 19,2\nJan 19,1\n", "2019-01-01=1 2019-02-01=2 2019-03-01=3")]
    [InlineData("Our waits,,\nto March 2019,,\n,,\nMonth,Days waited,Beds\nJan 19,1,20\nFeb 19,2,20\nTotal,3,40\nMonth,Days waited,Beds\nMar 19,3,20\nSource: us,,\n", "2019-01-01=1 2019-02-01=2 2019-03-01=3")]
    [InlineData("March 2019,,\nMonth,Days waited,\nJan 19,1,\nFeb 19,2,\n", "2019-01-01=1 2019-02-01=2")]
    [InlineData("Date,Value,Note\n2019-01-01,1,A new team\n2019-02-01,2,=cmd|' /C calc'!A0\n", "2019-01-01=1(A new team) 2019-02-01=2(=cmd|' /C calc'!A0)")]
    [InlineData(",Jan 19,Feb 19,Mar 19\nDays waited,1,2,3\n", "2019-01-01=1 2019-02-01=2 2019-03-01=3")]
    [InlineData("date,value\n43466,1\n43497,2\n", "2019-01-01=1 2019-02-01=2")]
    [InlineData("\"Month\",\"Days waited\"\r\n\"Jan 19\",\"1\"\r\n\r\n\"Feb\n19\",\"2\"\r\n", "2019-01-01=1 2019-02-01=2")]
    public void Values_are_read_as_people_write_them(string csv, string points) => Read("a.csv", Bytes(csv)).ShouldBe(points);

    [Theory]
    [InlineData("Date,Value\n03/04/2019,5\n04/05/2019,6\n", "a.csv:2:1: error KB7021: cell A2: '03/04/2019' could be 3 April 2019 or 4 March 2019, and no other date of the column says which")]
    [InlineData("Date,Value\n13/04/2019,5\n04/13/2019,6\n", "a.csv:3:1: error KB7021: cell A2 '13/04/2019' has the day first, cell A3 '04/13/2019' the month")]
    [InlineData("Date,Value\nJan 19,5\nFeb 19,soon\n", "a.csv:3:2: error KB7020: cell B3: 'soon' is no number")]
    [InlineData("Date,Value\nJan 19,5\nFeb 19,6 of 9\n", "a.csv:3:2: error KB7020: cell B3: '6 of 9' is no number")]
    [InlineData("Date,Value\nJan 19,5\nFebtober,6\n", "a.csv:3:1: error KB7020: cell A3: 'Febtober' is no date")]
    [InlineData("Date,Value\n31/02/2019,5\n14/02/2019,6\n", "a.csv:2:1: error KB7020: cell A2: '31/02/2019' is no date")]
    [InlineData("Date,Value\nJan 19,5\n,6\n", "a.csv:3:2: error KB7020: cell B3: '6' has no date beside it")]
    [InlineData("Date,Value\nJan 19,5\nJan 2019,6\n", "a.csv:3:1: error KB7024: cell A2 'Jan 19' and cell A3 'Jan 2019' are both 1 January 2019")]
    [InlineData("Date,Value\nJan 19,\"1.5\"\nFeb 19,\"1,5\"\n", "a.csv:3:2: error KB7023: cell B2 '1.5' has a decimal point, cell B3 '1,5' a decimal comma")]
    [InlineData("Date;Value\nJan 19;1,250\nFeb 19;900\n", "a.csv:2:2: error KB7023: cell B2: '1,250' could be more than a thousand, or a number with three decimals, and no other cell of the column says which")]
    [InlineData("Date,Value\nJan 19,45%\nFeb 19,46\n", "a.csv:3:2: error KB7020: cell B3: '46' has no percent sign, and others of its column have one")]
    [InlineData("Month,Falls,Beds\nJan 19,4,20\nFeb 19,5,20\n", "a.csv: error KB7022: several columns hold numbers: column B 'Falls', column C 'Beds'")]
    [InlineData("Start date,End date,Value\n1 Jan 19,4 Jan 19,20\n2 Jan 19,9 Jan 19,20\n", "a.csv: error KB7022: several columns hold dates: column A 'Start date', column B 'End date'")]
    [InlineData("Ward,Falls\nA,4\nB,5\n", "a.csv: error KB7022: no column holds dates")]
    [InlineData("Month,Falls\nJan 19,none\nFeb 19,few\n", "a.csv: error KB7022: no column beside the dates in column A holds a number")]
    [InlineData("Year,Value\n2010/11,4\n2011/12,5\n", "a.csv:2:1: error KB7020: cell A2: '2010/11' could be a month, or the year that begins in April")]
    [InlineData("Date,Value\nJan 19,\"5\n", "a.csv:2:8: error KB7004: the quote is never closed")]
    [InlineData("", "a.csv: error KB7002: the file is empty")]
    public void What_could_be_two_things_is_asked_and_never_guessed(string csv, string said) => Read("a.csv", Bytes(csv)).Split('\n')[0].ShouldBe(said);

    [Fact]
    public void What_was_said_settles_what_the_sheet_leaves_open()
    {
        byte[] dates = Bytes("Month,Falls,Beds\n03/04/2019,4,20\n04/05/2019,5,20\n");
        Read("a.csv", dates, new SeriesChoices { Columns = ["Month", "Falls"], Dates = DateOrder.DayFirst }).ShouldBe("2019-04-03=4 2019-05-04=5");
        Read("a.csv", dates, new SeriesChoices { Columns = ["A", "c", "B"], Dates = DateOrder.MonthFirst }).ShouldBe("2019-03-04=20(4) 2019-04-05=20(5)");
        byte[] numbers = Bytes("Month;Days waited\nJan 19;1,250\n");
        Read("a.csv", numbers, new SeriesChoices { Numbers = NumberMarks.DecimalComma }).ShouldBe("2019-01-01=1.250");
        Read("a.csv", numbers, new SeriesChoices { Numbers = NumberMarks.DecimalPoint }).ShouldBe("2019-01-01=1250");
        Read("a.csv", dates, new SeriesChoices { Columns = ["Month", "Fals"] }).ShouldBe("a.csv: error KB7022: there is no column 'Fals'\nDid you mean 'Falls'?");
    }

    [Fact]
    public void Days_and_percentages_of_a_workbook_are_read_as_it_shows_them()
    {
        byte[] book = Of(T("A1", "Report"), Shared("A2", 0), Shared("B2", 1), N("A3", 43466, Day), N("B3", 0.28999999999999998), N("A4", 43497.75, Month), N("B4", 12.5, Words), N("A5", 43525, Day), T("B5", " 7 "));
        Read("a.xlsx", book).ShouldBe("2019-01-01=0.29 2019-02-01=12.5 2019-03-01=7");
        Read("a.xlsx", Of(T("A1", "Month"), T("B1", "Share"), N("A2", 43466, Day), N("B2", 0.07, Percent), N("A3", 43497, Day), N("B3", 1, Percent)), out string notes).ShouldBe("2019-01-01=7 2019-02-01=100");
        notes.ShouldBe("a.xlsx: warning KB7025: the values are in %, the measure 'waits' is in 'days'");
    }

    [Theory]
    [InlineData(1, false, "1900-01-01")]
    [InlineData(59, false, "1900-02-28")]
    [InlineData(61, false, "1900-03-01")]
    [InlineData(36526, false, "2000-01-01")]
    [InlineData(0, true, "1904-01-01")]
    [InlineData(35064, true, "2000-01-01")]
    public void A_day_is_counted_from_1900_or_from_1904(int serial, bool from1904, string day) =>
        Read("a.xlsx", Book($"<workbookPr date1904=\"{(from1904 ? 1 : 0)}\"/>", [], Sheet(T("A1", "Date"), T("B1", "value"), N("A2", serial, Day), N("B2", 1), N("A3", serial + 400, Day), N("B3", 2)))).ShouldStartWith($"{day}=1 ");

    [Theory]
    [InlineData("the 29 February that 1900 never had", "<c r=\"A2\" s=\"1\"><v>60</v></c>", "<c r=\"B2\"><v>1</v></c>", "error KB7020: cell Sheet1!A2: '60' is a number")]
    [InlineData("a time", "<c r=\"A2\" s=\"1\"><v>43000</v></c>", "<c r=\"B2\" s=\"4\"><v>0.5</v></c>", "error KB7020: cell Sheet1!B2: '0.5' is a time")]
    [InlineData("a length of time", "<c r=\"A2\" s=\"1\"><v>43000</v></c>", "<c r=\"B2\" s=\"6\"><v>1.5</v></c>", "error KB7020: cell Sheet1!B2: '1.5' is a time")]
    [InlineData("a date among values", "<c r=\"A2\" s=\"1\"><v>43000</v></c>", "<c r=\"B2\" s=\"1\"><v>43001</v></c>", "error KB7020: cell Sheet1!B2: '2017-09-23' is a date, where a value is wanted")]
    [InlineData("a formula without a value", "<c r=\"A2\" s=\"1\"><v>43000</v></c>", "<c r=\"B2\"><f>A1</f></c>", "error KB7020: cell Sheet1!B2: '' is a formula that was never calculated")]
    [InlineData("true", "<c r=\"A2\" s=\"1\"><v>43000</v></c>", "<c r=\"B2\" t=\"b\"><v>1</v></c>", "error KB7020: cell Sheet1!B2: 'TRUE' is no number")]
    public void A_cell_that_is_no_value_is_named(string name, string date, string value, string said) =>
        Read("a.xlsx", Of(T("A1", "Date"), T("B1", "value"), date, value, N("A3", 43500, Day), N("B3", 2))).ShouldContain(said, Case.Sensitive, name);

    [Fact]
    public void Formulas_count_by_their_value_and_errors_as_missing()
    {
        byte[] book = Of(T("A1", "Date"), T("B1", "value"), N("A2", 43466, Day), Raw("B2", "n", "<f>1+1</f><v>2</v>"), N("A3", 43497, Day), Raw("B3", "e", "<f>1/0</f><v>#DIV/0!</v>"), N("A4", 43525, Day), Raw("B4", "str", "<f>x</f><v>3</v>"));
        Read("a.xlsx", book, out string notes).ShouldBe("2019-01-01=2 2019-02-01= 2019-03-01=3");
        notes.ShouldBe("a.xlsx:3:2: notice KB7028: a cell is taken as a missing value: Sheet1!B3 '#DIV/0!'");
    }

    [Fact]
    public void What_is_hidden_is_not_read_and_said()
    {
        string[] cells = [T("A1", "Date"), T("B1", "value"), T("C1", "secret"), N("A2", 43466, Day), N("B2", 2), N("C2", 9), N("A3", 43467, Day), N("B3", 3)];
        Read("a.xlsx", Book(Sheet(cells, "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>", "", "3:hidden=\"1\"")), out string notes).ShouldBe("2019-01-01=2");
        notes.ShouldBe("a.xlsx: notice KB7027: what is hidden is not read: row 3, column C");
    }

    [Fact]
    public void A_date_that_is_merged_over_several_values_is_asked_for()
    {
        string[] cells = [T("A1", "Date"), T("B1", "value"), N("A2", 43466, Day), N("B2", 2), N("B3", 3), N("A4", 43497, Day), N("B4", 4)];
        Read("a.xlsx", Book(Sheet(cells, "", "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")))
            .ShouldStartWith("a.xlsx:3:2: error KB7020: cell Sheet1!B3: '3' has no date of its own: its date is merged with that of another line\n");
    }

    [Fact]
    public void Dates_that_a_spreadsheet_took_for_others_are_doubted()
    {
        Read("a.xlsx", Of(T("A1", "Date"), T("B1", "value"), N("A2", 43466, Day), N("B2", 2), T("A3", "13/01/2019"), N("B3", 3)), out string notes).ShouldBe("2019-01-01=2 2019-01-13=3");
        notes.ShouldStartWith("a.xlsx:2:1: warning KB7026: cell Sheet1!A3 '13/01/2019' is text, and cell Sheet1!A2 a day, 1 January 2019");
    }

    [Fact]
    public void One_of_several_sheets_is_named()
    {
        string sheet = Sheet(T("A1", "Date"), T("B1", "value"), N("A2", 43466, Day), N("B2", 2), N("A3", 43497, Day), N("B3", 3));
        byte[] book = Book(sheet, sheet, Sheet());
        Read("a.xlsx", book).ShouldBe("a.xlsx: error KB7022: several sheets are filled: 'Sheet1', 'Sheet2'\nSay which one is meant, such as: --sheet \"Sheet1\"");
        Read("a.xlsx", book, new SeriesChoices { Sheet = "sheet2" }).ShouldBe("2019-01-01=2 2019-02-01=3");
        Read("a.xlsx", book, new SeriesChoices { Sheet = "Sheet4" }).ShouldStartWith("a.xlsx: error KB7022: there is no sheet 'Sheet4'; there is 'Sheet1', 'Sheet2', 'Sheet3'\nDid you mean");
    }

    [Fact]
    public void A_file_of_Windows_and_one_in_UTF_16_are_read()
    {
        Read("a.csv", [.. Bytes("Date,Value,Note\n2019-01-01,1,caf"), 0xE9, (byte)'\n']).ShouldBe("2019-01-01=1(café)");
        Read("a.csv", [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes("Date\tValue\n2019-01-01\t1\n")]).ShouldBe("2019-01-01=1");
    }

    static string Read(string file, byte[] bytes, SeriesChoices? choices = null)
    {
        string read = Read(file, bytes, choices, out string said);
        return read.Length > 0 ? read : said;
    }

    static string Read(string file, byte[] bytes, out string said) => Read(file, bytes, null, out said);

    /// <summary>The points, or nothing; and all that was said but where it goes on, with the hint of the first error.</summary>
    static string Read(string file, byte[] bytes, SeriesChoices? choices, out string said)
    {
        var found = new DiagnosticBag();
        ImportedSeries? series = SeriesImport.Read(bytes, file, Measure, choices ?? new SeriesChoices(), found);
        Diagnostic[] all = [.. found.ToSorted().OrderByDescending(d => d.Severity)];
        all.Any(d => d.Severity == Severity.Error).ShouldBe(series is null);
        said = series is null ? $"{all[0]}\n{all[0].Hint}" : string.Join('\n', all.Select(d => d.ToString()));
        return series is null ? "" : string.Join(' ', series.Points.Select(p => $"{p.Date:yyyy-MM-dd}={p.Written}{(p.Note is null ? "" : $"({p.Note})")}"));
    }
}
