using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class Files_that_are_not_read : IDisposable
{
    readonly KbRun kb = new();

    [Theory]
    [InlineData("large.docx")]
    [InlineData("large.xlsx")]
    [InlineData("large.csv")]
    public void A_file_of_100_MB_is_not_read(string name)
    {
        using (FileStream large = File.Create(Path.Combine(kb.Root, name))) large.SetLength(100 << 20);

        kb.Kb("import", name).ShouldBe(1);
        kb.Error.ToString().ShouldStartWith($"{name}: error KB7001: the file is larger than 50 MiB\n");
    }

    [Theory]
    [InlineData("a.doc", "KB7004")]
    [InlineData("a.docm", "KB7005: files of this kind hold macros, which are programs; nothing of it was read\n    Save it as .docx, which holds none, and import that.")]
    [InlineData("a.xlsm", "KB7005: files of this kind hold macros, which are programs; nothing of it was read\n    Save it as .xlsx, which holds none, and import that.")]
    [InlineData("a.odt", "KB7002: a file whose name ends in '.odt' cannot be imported")]
    [InlineData("a.ods", "KB7002: a file whose name ends in '.ods' cannot be imported")]
    public void A_file_of_another_kind_is_told_what_to_do(string name, string said)
    {
        kb.Write(name, "x");

        kb.Kb("import", name).ShouldBe(1);
        kb.Error.ToString().ShouldContain(said);
    }

    public void Dispose() => kb.Dispose();
}
