using System.Text;
using KnowledgeBase.Evaluation.Exchange;

namespace KnowledgeBase.Evaluation.Tests.Formats;

public class CsvBytesTests
{
    const string Sound = "date,value,note\n2024-01-01,1,caf\u00E9\n";

    [Fact]
    public void UTF_8_is_read_with_and_without_a_byte_order_mark()
    {
        foreach (byte[] bytes in (byte[][])[Encoding.UTF8.GetBytes(Sound), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sound)]])
            SignalsCsv.Read(bytes, "file").Entries.Single().Series!.Notes.ShouldBe(["caf\u00E9"]);
    }

    [Fact]
    public void Bytes_of_another_encoding_are_named_at_their_place() =>
        Mistake(Encoding.Latin1.GetBytes("date,value,note\n2024-01-01,1,caf\u00E9\n"))
            .ShouldBe("2:17: this is not UTF-8: the byte E9 may be the letter '\u00E9' of Windows-1252");

    [Fact]
    public void Columns_count_characters_not_bytes() =>
        Mistake([.. Encoding.UTF8.GetBytes("date,value,note\n2024-01-01,1,caf\u00E9\U0001F600"), 0x92]).ShouldStartWith("2:20: this is not UTF-8: the byte 92 may be a sign of");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_is_named_with_and_without_a_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (byte[] bytes in (byte[][])[encoding.GetBytes(Sound), [.. encoding.GetPreamble(), .. encoding.GetBytes(Sound)]])
            Mistake(bytes).ShouldStartWith("1:1: this is UTF-16");
    }

    [Fact]
    public void A_workbook_is_named()
    {
        Mistake([.. "PK"u8, 3, 4, 20, 0]).ShouldStartWith("1:1: this is a workbook of a spreadsheet");
        Mistake([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).ShouldStartWith("1:1: this is a workbook of a spreadsheet");
    }

    static string Mistake(byte[] bytes)
    {
        SignalsInput input = SignalsCsv.Read(bytes, "file");
        input.Entries.ShouldBeEmpty();
        input.AllMistakes.Single().Hint!.ShouldContain("CSV UTF-8");
        return input.AllMistakes.Single().ToString();
    }
}
