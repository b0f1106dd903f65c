using System.Text;

namespace KnowledgeBase.Markdown.Tests;

public class PositionTests
{
    [Theory]
    [InlineData("---\ntitle: t\norder: x\n---\n\na [b](ftp:c)\n", "3:8 6:3")]
    [InlineData("---\r\ntitle: t\r\norder: x\r\n---\r\n\r\na [b](ftp:c)\r\n", "3:8 6:3")]
    [InlineData("---\rtitle: t\rorder: x\r---\r\ra [b](ftp:c)\r", "3:8 6:3")]
    [InlineData("\ufeff---\ntitle: t\norder: x\n---\n\na [b](ftp:c)\n", "3:8 6:3")]
    [InlineData("---\ntitle: 😀 é\n\"order\": 😀\n---\n\n😀 [b](ftp:c)\n", "3:10 6:4")]
    [InlineData("---\ntitle: t # comment\n\norder: x\n---\n> a\n> - b\n>   [b](ftp:c)\n", "2:10 4:8 8:5")]
    [InlineData("---\ntitle: >\n  folded\n  text\norder: x\n---\n<div>\n<p><a href='ftp:c'>x</a>\n", "5:8 8:4")]
    [InlineData("---\norder: x\n---\n> <div>\n> 😀<a href='ftp:c'>x</a>\n", "2:8 5:5")]
    [InlineData("---\norder: x\n---\n| a |\n|---|\n| [b](ftp:c) |\n", "2:8 6:3")]
    public void Places_are_those_of_the_whole_file(string text, string places) =>
        string.Join(' ', Reading.Page(text).Diagnostics.Select(d => $"{d.Location.Position!.Value.Line}:{d.Location.Position.Value.Column}")).ShouldBe(places);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_named_with_their_offset() =>
        Reading.Said(Reading.Page([.. Encoding.UTF8.GetPreamble(), .. "# é\nx"u8, 0xFF, (byte)'y'])).ShouldBe("""
            2:2: error KB1001: The byte 0xFF at offset 9 is not UTF-8
              Save the file as UTF-8.
            """);

    [Theory]
    [InlineData("a\nb\0c", "2:2: error KB1002: The file holds the control character U+0000")]
    [InlineData("a\u001b[0m", "1:2: error KB1002: The file holds the control character U+001B")]
    [InlineData("a\u0085b", "1:2: error KB1002: The file holds the control character U+0085")]
    public void Control_characters_are_refused(string text, string said) =>
        Reading.Said(Reading.Page(text)).ShouldBe(said + "\n  Delete the character.");

    [Fact]
    public void UTF16_is_refused() => Reading.Said(Reading.Page(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("abc")).ToArray()))
        .ShouldBe("1:1: error KB1001: The byte 0xFF at offset 0 is not UTF-8\n  Save the file as UTF-8.");

    [Fact]
    public void Large_files_are_refused() => Reading.Said(Reading.Page(new byte[1024 * 1024 + 1]))
        .ShouldBe("error KB1003: The file has 1048577 bytes, more than the 1048576 that are read\n  Split the file into several documents.");
}
