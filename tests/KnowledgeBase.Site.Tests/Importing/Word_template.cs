using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Templates;
using KnowledgeBase.Site.Tests.Cli;

namespace KnowledgeBase.Site.Tests.Importing;

public sealed class Word_template
{
    static readonly KnownValues Known = new(SampleTypes.Vocabularies, [new KnownDocument("theme", "trust", "Trust"), new KnownDocument("system", "anytown", "Anytown")]);

    public static TheoryData<string> Types => [.. All.Select(t => t.Name)];

    static ImmutableArray<ContentType> All => [ContentType.Of<CaseStudy>(), ContentType.Of<Lesson>(), ContentType.Of<Theme>(), ContentType.Of<CareSystem>(),
        ContentType.Of<Community>(), ContentType.Of<Programme>(), ContentType.Of<PlainPage>(), .. SampleTypes.All];

    [Theory, MemberData(nameof(Types))]
    public void It_is_a_valid_Word_document(string type)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Template(type)), false);

        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken)
            .Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void It_is_the_same_whenever_it_is_written() => Convert.ToBase64String(Template("lesson")).Equals(Convert.ToBase64String(Template("lesson")), StringComparison.Ordinal).ShouldBeTrue();

    [Fact]
    public void It_asks_for_every_field_and_section_of_the_declaration()
    {
        string text = Text(Template("case-study"));

        foreach (string asked in (string[])["Title", "Period: start", "Population: size source", "Leadership: behaviours", "Baseline: value", "Change: unit", "Publisher", "What went wrong", "Plan: prediction"])
            text.ShouldContain(asked);
        text.ShouldNotContain("Redirect from");
    }

    [Fact]
    public void A_choice_is_a_list_to_choose_from_and_a_place_can_be_typed_too()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Template("case-study")), false);
        SdtProperties[] controls = [.. file.MainDocumentPart!.Document!.Descendants<SdtProperties>()];

        controls.First(c => c.GetFirstChild<SdtAlias>()!.Val == "System").GetFirstChild<SdtContentComboBox>()!.Elements<ListItem>().Select(i => i.DisplayText!.Value).ShouldBe(["Anytown"]);
        controls.First(c => c.GetFirstChild<SdtAlias>()!.Val == "Status").GetFirstChild<SdtContentDropDownList>()!.Elements<ListItem>().Select(i => i.DisplayText!.Value).ShouldBe(["Running", "Completed or stopped"]);
    }

    [Fact]
    public void Help_for_a_section_is_a_comment_on_its_heading()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Template("case-study")), false);

        file.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.InnerText.ShouldContain("What was wrong, for whom, and how you know. (required)");
    }

    [Fact]
    public void A_field_that_is_added_to_a_record_is_asked_for()
    {
        Text(WordTemplate.Write(ContentType.Of<Before>(), Known)).ShouldNotContain("Staff asked");
        Text(WordTemplate.Write(ContentType.Of<After>(), Known)).ShouldSatisfyAllConditions(
            text => text.ShouldContain("Staff asked"),
            text => text.ShouldContain("How many people were asked."));
    }

    static byte[] Template(string type) => WordTemplate.Write(All.First(t => t.Name == type), Known);

    static string Text(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        return file.MainDocumentPart!.Document!.InnerText;
    }

    [ContentType("visit", "visits", Title = "Visit", Plural = "Visits", Help = "A visit.")]
    sealed record Before : ContentRecord;

    [ContentType("visit", "visits", Title = "Visit", Plural = "Visits", Help = "A visit.")]
    sealed record After : ContentRecord
    {
        [Field("How many people were asked.")]
        public int? StaffAsked { get; init; }
    }
}
