using System.Text;
using KnowledgeBase.Site.Tests.Cli;
using KnowledgeBase.Site.Tests.Privacy;
using static KnowledgeBase.Site.Tests.Importing.SheetFiles;

namespace KnowledgeBase.Site.Tests.Importing;

/// <summary>A sheet with a document in each row.</summary>
public sealed class From_rows_to_documents : IDisposable
{
    const string Summary = "Three wards of a hospital halved the number of falls within one year by hourly rounds.";

    const string Headings = "Title,Summary,System,Themes,Status,Period: start,Problem,What was done,Results,No measures reason,Source 1 title,Source publisher,Sources 2: title,Sources 2: publisher";

    readonly KbRun kb = new("""
        { "KnowledgeBase": { "Types": { "themes": "theme", "case-studies": "case-study", "systems": "system" } } }
        """);

    public From_rows_to_documents()
    {
        foreach (string list in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content/_vocabulary")))
            kb.Write($"content/_vocabulary/{Path.GetFileName(list)}", File.ReadAllText(list));
        kb.Write("content/systems/anytown.md", Subject("Anytown", "country: England\nlevel: place"));
        kb.Write("content/themes/leadership.md", Subject("Leadership", ""));
    }

    [Fact]
    public void Each_row_is_shown_then_written_and_is_a_page()
    {
        kb.Write("cases.csv", $"""
            Our projects,,,,
            {Headings}
            Hourly rounds,"{Summary}",Anytown,leadership,Completed,Apr 2019,"People fell [1].

            Most * at night.","- Nurses looked in
            - once an hour",Falls fell.,Nobody counted.,Annual report,A trust,Second report,A house
            "Fewer, shorter waits",{Summary.Replace("falls", "waits", StringComparison.Ordinal)},anytown,Leadership,running,2020,Waits.,Calls.,,,A letter,A trust,,
            """);

        kb.Kb("import", "cases.csv").ShouldBe(0, kb.Error.ToString());
        kb.Error.ToString().ShouldBe("Nothing was written. To write it, say --yes.\n");
        kb.Out.ToString().ShouldBe("""
            row  to fill in  file                                         title
              3           0  content/case-studies/hourly-rounds.md        Hourly rounds
              4           0  content/case-studies/fewer-shorter-waits.md  Fewer, shorter waits

            """);
        Written().ShouldBeEmpty();

        kb.Kb("import", "cases.csv", "--yes").ShouldBe(0, kb.Error.ToString());
        kb.Error.ToString().ShouldBe("Written: 2 files. Then: kb check content/case-studies\n");
        kb.Kb("check", "--warnings-as-errors").ShouldBe(0, kb.Out.ToString() + kb.Error);
        string draft = kb.Read("content/case-studies/hourly-rounds.md");
        draft.ShouldContain("system: \"anytown\"\nthemes: [\"leadership\"]\nstatus: \"completed\"\nperiod:\n  start: 2019-04\n");
        draft.ShouldContain("sources:\n  - title: \"Annual report\"\n    publisher: \"A trust\"\n  - title: \"Second report\"\n    publisher: \"A house\"\n");
        draft.ShouldContain("## Problem\n\nPeople fell [1].\n\nMost \\* at night.\n\n## What was done\n\n- Nurses looked in\n- once an hour\n\n## Results\n\nFalls fell.");
        kb.Kb("build").ShouldBe(0, kb.Error.ToString());
        kb.Read("site/case-studies/fewer-shorter-waits/index.html").ShouldContain("Fewer, shorter waits");
    }

    [Fact]
    public void The_sheet_to_fill_in_is_read_back()
    {
        kb.Kb("template", "case-study", "--format", "csv").ShouldBe(0);
        string[] headings = kb.Read("case-study.csv").TrimStart('\uFEFF').TrimEnd().Split(',');
        foreach (string asked in (string[])["Title*", "Summary*", "Period: start", "Problem*", "Context", "Aim", "Sources: title", "Whom to ask: role"]) headings.ShouldContain(asked);

        kb.Write("filled.csv", $"{string.Join(',', headings)}\n{string.Join(',', headings.Select(heading => heading == "Title*" ? "Hourly rounds" : ""))}\n");

        kb.Kb("import", "filled.csv", "--yes").ShouldBe(0, kb.Error.ToString());
        kb.Error.ToString().ShouldNotContain("KB7033");
        Written().ShouldBe(["hourly-rounds.md"]);
    }

    [Fact]
    public void Columns_are_for_what_is_said_and_one_for_nothing_is_named()
    {
        kb.Write("cases.csv", "Name of project,Ref,Colour\nHourly rounds,77,blue\n");

        kb.Kb("import", "cases.csv").ShouldBe(1);
        kb.Error.ToString().ShouldContain("cases.csv:1:1: error KB7030: no column is the title; the headings are 'Name of project', 'Ref', 'Colour'\n    Say which one is: --map \"Name of project=Title\". If these are the values of a measure, name it: --measure ID\n");

        kb.Kb("import", "cases.csv", "--map", "name of PROJECT=title", "--map", "Ref=", "--dry-run").ShouldBe(0, kb.Error.ToString());
        kb.Error.ToString().ShouldContain("cases.csv:1:3: warning KB7033: a column is for no field, and not read: C1 'Colour'\n");

        kb.Write("map.csv", "Name of project;Title\nRef;\n\nColour;Context\n");
        kb.Kb("import", "cases.csv", "--map", "map.csv", "--yes").ShouldBe(0, kb.Error.ToString());
        kb.Error.ToString().ShouldNotContain("KB7033");
        kb.Read("content/case-studies/hourly-rounds.md").ShouldContain("## Context\n\nblue");
    }

    [Theory]
    [InlineData("Nam=Title", "KB7030: --map: no column is called 'Nam'\n    Did you mean 'Name'?")]
    [InlineData("Name=Titel", "KB7030: --map: a case study has no field or section 'Titel'\n    Did you mean 'Title'?")]
    public void What_is_said_of_a_column_must_be_true(string map, string said)
    {
        kb.Write("cases.csv", "Name\nHourly rounds\n");

        kb.Kb("import", "cases.csv", "--map", map).ShouldBe(1);
        kb.Error.ToString().ShouldContain(said);
        kb.Error.ToString().Split("error KB").Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("Title,Aim\nA,x\n,y\n", "cases.csv:3:2: error KB7032: row 3 has no title")]
    [InlineData("Title\nHourly rounds\nHourly  Rounds!\n", "cases.csv:3:1: error KB7032: cell A3 and cell A2 have the same title, as an address shows it")]
    [InlineData("Title\n???\n", "cases.csv:2:1: error KB7032: cell A2: the title has no letter or digit that can stand in an address")]
    [InlineData("Title\nAlready here\n", "cases.csv:2:1: error KB7032: cell A2: there is already a file 'content/case-studies/already-here.md'")]
    [InlineData("Title,Name,Titel,title\nA,b,c,d\n", "cases.csv:1:4: error KB7031: cell D1: column D and column A are both 'title'")]
    [InlineData("Title,Aim\n", "cases.csv: error KB7032: there is no row below the headings")]
    [InlineData(" \n\n", "cases.csv: error KB7030: the sheet is empty")]
    [InlineData("Title\n\"Open\n", "cases.csv:2:1: error KB7004: the quote is never closed")]
    public void A_row_that_makes_no_document_is_named_and_none_is_written(string sheet, string said)
    {
        kb.Write("content/case-studies/already-here.md", Subject("Already here", ""));
        kb.Write("cases.csv", sheet.Replace("Hourly rounds\n", "Hourly rounds\nAnother one\n", StringComparison.Ordinal).Replace("Hourly rounds\nAnother one\nHourly", "Hourly rounds\nHourly", StringComparison.Ordinal));

        kb.Kb("import", "cases.csv", "--yes").ShouldBe(1);
        kb.Error.ToString().ShouldContain(said);
        Written().ShouldBe(["already-here.md"]);
    }

    [Fact]
    public void Any_encoding_and_divider_of_a_spreadsheet_is_read()
    {
        const string Text = "Title;Aim;Themes\nSchön früher;\"Weniger; besser\";leadership\n";
        byte[][] files = [[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text.Replace(';', '\t'))], Encoding.Latin1.GetBytes(Text)];
        foreach (byte[] file in files)
        {
            File.WriteAllBytes(Path.Combine(kb.Root, "cases.csv"), file);

            kb.Kb("import", "cases.csv", "--yes", "--force").ShouldBe(0, kb.Error.ToString());
            kb.Read("content/case-studies/schon-fruher.md").ShouldContain("title: \"Schön früher\"");
        }
    }

    [Fact]
    public void A_sheet_of_a_workbook_with_days_and_numbers_is_read()
    {
        File.WriteAllBytes(Path.Combine(kb.Root, "cases.xlsx"), Book(
            Sheet(T("A1", "Title"), T("B1", "Period: start"), T("C1", "Population: description"), T("D1", "Population: size"), T("A2", "Hourly rounds"), N("B2", 43831, Day), T("C2", "Adults"), N("D2", 1250)),
            Sheet(T("A1", "Other"))));

        kb.Kb("import", "cases.xlsx").ShouldBe(1);
        kb.Error.ToString().ShouldContain("several sheets are filled");
        kb.Kb("import", "cases.xlsx", "--sheet", "Sheet1", "--yes").ShouldBe(0, kb.Error.ToString());
        string draft = kb.Read("content/case-studies/hourly-rounds.md");
        draft.ShouldContain("start: 2020-01-01\n");
        draft.ShouldContain("size: 1250\n");
    }

    [Fact]
    public void A_thousand_rows_are_shown_in_short()
    {
        kb.Write("cases.csv", "Title\n" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"Case {i}\n")));

        kb.Kb("import", "cases.csv", "--yes", "--type", "page").ShouldBe(0, kb.Error.ToString());
        kb.Out.ToString().Split('\n').Length.ShouldBeLessThan(70);
        kb.Out.ToString().ShouldContain("… 940 more …");
        Directory.GetFiles(Path.Combine(kb.Root, "content"), "case-*.md").Length.ShouldBe(1000);
    }

    [Fact]
    public void No_message_repeats_a_personal_value()
    {
        string[] planted = [.. Planted.Errors.Where(p => p.Code == "KB6010").Take(6).Select(p => p.Written)];
        kb.Write("cases.csv", "Title,NHS number,943 476 5919\n" + string.Concat(planted.Select((text, i) => $"\"Story {i} of {text}\",9434765919,x\n")) + ",9434765919,\n");

        kb.Kb("import", "cases.csv");
        kb.Kb("import", "cases.csv", "--map", "943 476 5919=Nothing");
        kb.Write("cases.csv", kb.Read("cases.csv").Replace(",9434765919,\n", "", StringComparison.Ordinal));
        kb.Kb("import", "cases.csv", "--dry-run");

        foreach (string value in (string[])["943 476 5919", "9434765919", "476"]) (kb.Out.ToString() + kb.Error).ShouldNotContain(value);
    }

    public void Dispose() => kb.Dispose();

    string[] Written() => Directory.Exists(Path.Combine(kb.Root, "content/case-studies"))
        ? [.. Directory.GetFiles(Path.Combine(kb.Root, "content/case-studies")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)] : [];

    static string Subject(string title, string more) => $"""
        ---
        title: {title}
        summary: Enough words about it that anybody can decide whether to read on or not.
        created: 2026-01-01
        updated: 2026-01-02
        {more}
        ---

        Text.
        """;
}
