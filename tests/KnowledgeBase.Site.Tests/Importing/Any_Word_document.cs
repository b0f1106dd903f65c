using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Values;
using KnowledgeBase.Import.Word;
using static KnowledgeBase.Site.Tests.Importing.WordFiles;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class Any_Word_document
{
    [Fact]
    public void Headings_that_are_nearly_sections_become_sections_and_others_smaller_headings()
    {
        Draft draft = Draft(P("Our story", "Titel") + P("Intro") + P("1. PROBLEM:", "Kop1") + P("Beds.") + P("Who", "Kop2") + P("Us.") +
            P("What was don", "Mine") + P("Asked.") + P("Timeline", "Kop1") + P("May.") + P("Results") + P("Good."));

        draft.Title.ShouldBe("Our story");
        draft.Before.ShouldBe("Intro");
        draft.Sections["Problem"].ShouldBe("Beds.\n\n### Who\n\nUs.");
        draft.Sections["What was done"].ShouldBe("Asked.\n\n### Timeline\n\nMay.");
        draft.Sections["Results"].ShouldBe("Good.");
        Said(P("Problem", "Kop1") + P("Timeline", "Kop1")).ShouldContain(s => s.Contains("KB7015") && s.Contains("'Timeline'"));
    }

    [Fact]
    public void A_plain_page_keeps_its_headings() =>
        Page(P("Guide", "Kop1") + P("First", "Kop2") + P("Text.")).Before.ShouldBe("## First\n\nText.");

    [Theory]
    [InlineData("5 * 3 * 2 and _so_ on", @"5 \* 3 \* 2 and \_so\_ on")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("# no heading", @"\# no heading")]
    [InlineData("1. no item", @"1\. no item")]
    [InlineData("- no item", @"\- no item")]
    [InlineData("> no quote", @"\> no quote")]
    [InlineData("---", @"\---")]
    [InlineData("a <b> & &amp; `c`", @"a \<b> & \&amp; \`c\`")]
    [InlineData("see [1] and [2, 3], not [this](x)", @"see [1] and [2, 3], not \[this\](x)")]
    [InlineData("a|b ~~c~~ x^2^ \"\"d\"\"", @"a\|b \~\~c\~\~ x\^2\^ \""\""d\""\""")]
    [InlineData("“Smart” ‘quotes’ – and – dashes…", "“Smart” ‘quotes’ – and – dashes…")]
    [InlineData("12\u00A0000\u202Fkm\u200B\u00AD soft\u2011hyphen", "12 000 km soft-hyphen")]
    public void Text_reads_as_its_author_wrote_it(string written, string markdown) => Page(P(written)).Before.ShouldBe(markdown);

    [Fact]
    public void Looks_stand_around_words_by_run_and_by_style() =>
        Page("<w:p>" + R("We ") + R("really, ", "<w:b/>") + R("truly", "<w:b/><w:i/>") + R(" did") + R(" it", "<w:rStyle w:val=\"Sterk\"/>") + R("; H") + R("2", "<w:vertAlign w:val=\"subscript\"/>") + R("O, ") + R("old", "<w:strike/>") + R(" plain", "<w:b w:val=\"0\"/>") + "</w:p>")
            .Before.ShouldBe("We **really**, ***truly*** did **it**; H~2~O, ~~old~~ plain");

    [Fact]
    public void Lists_are_nested_and_keep_their_numbers() =>
        Page(Item("a") + Item("a one", level: 1) + Item("a two", level: 1) + Item("b") + P("between") + Item("third", 2) + Item("fourth", 2) + P("•\tdot") + P("·  dot"))
            .Before.ShouldBe("- a\n  1. a one\n  2. a two\n- b\n\nbetween\n\n3. third\n4. fourth\n\n- dot\n- dot".Replace("fourth\n\n- dot", "fourth\n- dot", StringComparison.Ordinal));

    [Fact]
    public void A_table_keeps_merged_cells_and_lines_and_a_frame_is_no_table() =>
        Page("<w:tbl><w:tr>" + Cell(P("Ward") + P("of all")) + Cell(P("a|b"), "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>" + Cell(P("x"), "<w:vMerge w:val=\"restart\"/>") + Cell(P("1")) + Cell(P("2")) + "</w:tr><w:tr>" +
            Cell(P("hidden"), "<w:vMerge/>") + Cell(P("3")) + Cell(Item("i") + Item("j")) + "</w:tr></w:tbl>" + "<w:tbl><w:tr>" + Cell(P("Framed", "Kop1") + P("words")) + "</w:tr></w:tbl>")
            .Before.ShouldBe("| Ward<br>of all | a\\|b |  |\n| --- | --- | --- |\n| x | 1 | 2 |\n|  | 3 | • i<br>• j |\n\nFramed\n\nwords");

    [Fact]
    public void Links_notes_quotes_and_broken_lines_are_kept() =>
        Page("<w:p><w:hyperlink r:id=\"site\">" + R("our ") + R("site", "<w:b/>") + "</w:hyperlink>" + R("! ") + "<w:hyperlink r:id=\"odd\">" + R("odd") + "</w:hyperlink>" + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" +
            "<w:p>" + R("line") + "<w:r><w:br/></w:r>" + R("- next") + "</w:p>" + P("Said she.", "Citaat"))
            .ShouldSatisfyAllConditions(
                d => d.Before.ShouldBe("[our **site**](https://example.org/a%20%28b%29)! odd[^1]\n\nline\\\n\\- next\n\n> Said she."),
                d => d.Notes.ShouldBe("[^1]: A note with \\*stars\\*."));

    [Fact]
    public void Fields_show_their_result_but_for_contents_and_page_numbers() =>
        Page(Field("TOC \\o", "Contents 1") + Field("REF _1", "Figure 2") + Field("HYPERLINK \"https://example.org/x\"", "there") + "<w:p><w:fldSimple w:instr=\"PAGE\">" + R("7") + "</w:fldSimple></w:p>")
            .Before.ShouldBe("Figure 2\n\n[there](https://example.org/x)");

    [Fact]
    public void Changes_are_accepted_and_comments_left_out_with_their_authors()
    {
        string body = "<w:p>" + R("We ") + "<w:del w:author=\"Jane\">" + "<w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:author=\"Jane\">" + R("always ") + "</w:ins>" + R("ask.") + "</w:p>" +
            "<w:p><w:pPr><w:rPr><w:del w:author=\"Jane\"/></w:rPr></w:pPr>" + R("One ") + "</w:p>" + P("paragraph.");

        Page(body).Before.ShouldBe("We always ask.\n\nOne paragraph.");
        string said = string.Join('\n', Said(body));
        said.ShouldContain("KB7011: 3 tracked changes are taken as accepted");
        said.ShouldContain("KB7012: 1 comment is left out");
        said.ShouldNotContain("Jane");
    }

    [Fact]
    public void Pictures_stand_beside_the_document_once_and_say_what_they_show()
    {
        Draft draft = Page(Picture("p", "A ward [at] night") + Picture("p", "")).Named("night");

        draft.Before.ShouldBe("![A ward \\[at\\] night](night-1.png)\n\n![](night-1.png)");
        draft.Pictures.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.Name.ShouldBe("night-1.png"), p => p.Bytes.ToArray().ShouldBe(Png));
    }

    [Fact]
    public void What_cannot_be_kept_is_said_with_its_place()
    {
        string[] said = Said(P("First.") + "<w:p>" + R("Our chart") + Graphic("http://schemas.openxmlformats.org/drawingml/2006/chart", "Falls by month") + "</w:p>" +
            "<w:p>" + Graphic("http://schemas.openxmlformats.org/drawingml/2006/diagram", "") + "</w:p>" + "<w:p><m:oMath/></w:p>" + "<w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>" +
            Picture("away", "").Replace("r:embed", "r:link", StringComparison.Ordinal) + Picture("e", "") + "<w:p><w:hyperlink r:id=\"disk\">" + R("secret") + "</w:hyperlink></w:p>" + "<w:p>" + R("hush", "<w:vanish/>") + "</w:p><w:altChunk r:id=\"x\"/>");

        said.Where(s => s.Contains("KB7010", StringComparison.Ordinal)).Select(s => s[s.IndexOf("in paragraph", StringComparison.Ordinal)..]).ShouldBe([
            "in paragraph 2 ('Our chart'), a chart ('Falls by month') is left out",
            "in paragraph 3, a SmartArt diagram is left out",
            "in paragraph 4, an equation is left out",
            "in paragraph 5, an embedded object (Excel.Sheet.12) is left out",
            "in paragraph 6, a picture that is not in the document but elsewhere is left out",
            "in paragraph 7, a picture of a kind that browsers do not show is left out",
            "in paragraph 8 ('secret'), where a link leads is left out",
            "in paragraph 9 ('hush'), hidden text is left out",
            "in paragraph 9 ('hush'), another document inside this one is left out",
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_text_box_stands_behind_its_paragraph_once() =>
        Page("<w:p>" + R("Before") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"wps\"><wps:wsp><wps:txbx><w:txbxContent>" + P("Boxed") +
            "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>" + P("Boxed") +
            "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + P("After"))
            .Before.ShouldBe("Before\n\nBoxed\n\nAfter");

    [Fact]
    public void A_heading_with_the_name_of_a_field_fills_it() =>
        Draft(P("Aim", "Kop1") + P("Halve falls.") + P("Problem", "Kop1") + P("Falls.")).Fields!["aim"].ShouldBe(new DraftScalar("Halve falls.", true));

    [Fact]
    public void Styles_that_stand_on_each_other_in_a_ring_are_no_reason_to_hang() => Page(P("Text", "Ring")).Before.ShouldBe("Text");

    static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    static string Field(string code, string result) =>
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{System.Security.SecurityElement.Escape(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R(result)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    static string Picture(string id, string description) =>
        $"<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"{description}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip r:embed=\"{id}\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    static string Graphic(string uri, string description) =>
        $"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"c\" descr=\"{description}\"/><a:graphic><a:graphicData uri=\"{uri}\"/></a:graphic></wp:inline></w:drawing></w:r>";

    static Draft Draft(string body) => Read(body, ContentType.Of<CaseStudy>()).Draft;

    static Draft Page(string body) => Read(body, ContentType.Of<PlainPage>()).Draft;

    static string[] Said(string body) => [.. Read(body, ContentType.Of<CaseStudy>()).Diagnostics.Select(d => d.ToString())];

    static (Draft Draft, ImmutableArray<Diagnostic> Diagnostics) Read(string body, ContentType type)
    {
        var found = new DiagnosticBag();
        Draft? draft = WordImport.Read(Of(body), "story.docx", _ => type, new KnownValues([], []), DateOrder.Unknown, found);
        return (draft.ShouldNotBeNull(string.Join('\n', found.ToSorted())), found.ToSorted());
    }
}
