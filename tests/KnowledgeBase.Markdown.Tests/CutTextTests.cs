namespace KnowledgeBase.Markdown.Tests;

/// <summary>A # after a space begins a comment, and cuts a text that nobody put in quotation marks.</summary>
public class CutTextTests
{
    [Theory]
    [InlineData("title: Bay #7 opens", "2:12: warning KB1016: 'title' ends before the #, which begins a comment: 'Bay'\n  If it belongs to the text, write: title: \"Bay #7 opens\"")]
    [InlineData("title: Bay # 7", "2:12: warning KB1016: 'title' ends before the #, which begins a comment: 'Bay'\n  If it belongs to the text, write: title: \"Bay # 7\"")]
    [InlineData("title: Say \"hi\" #1", "2:17: warning KB1016: 'title' ends before the #, which begins a comment: 'Say \"hi\"'\n  If it belongs to the text, write: title: 'Say \"hi\" #1'")]
    [InlineData("title: #7 opens", "2:8: warning KB1016: A # after a space begins a comment: the value is empty\n  If it belongs to the text, write: title: \"#7 opens\"")]
    [InlineData("author: Bay #7", "2:13: warning KB1016: A # after a space begins a comment: the value ends before it\n  If it belongs to the text, write: author: \"Bay #7\"")]
    [InlineData("author: Bay # our own", "")]
    [InlineData("title: Bay#7", "")]
    [InlineData("title: \"Bay #7\"", "")]
    [InlineData("title: >\n  Bay #7", "")]
    [InlineData("order: 7 # of 9", "")]
    [InlineData("# title: x\ntitle: y", "")]
    public void A_cut_text_is_said_with_the_line_to_write(string yaml, string said) => Reading.Said(Reading.Page($"---\n{yaml}\n---\n")).ShouldBe(said);

    [Theory]
    [InlineData("measures:\n  - name: Bay #7", "5:15: warning KB1016: 'name' of measure 'Bay' ends before the #, which begins a comment: 'Bay'\n  If it belongs to the text, write: name: \"Bay #7\"")]
    [InlineData("themes:\n  - ward #3", "5:10: warning KB1016: theme 1 ends before the #, which begins a comment: 'ward'\n  If it belongs to the text, write: \"ward #3\"")]
    [InlineData("themes:\n  - ward # our own", "")]
    [InlineData("directions:\n  patients: improved #1", "5:22: warning KB1016: 'patients' of 'directions' ends before the #, which begins a comment: 'improved'\n  If it belongs to the text, write: patients: \"improved #1\"")]
    [InlineData("themes:\n  - #3\n  - a", "5:4: error KB1021: theme 1 is empty\n  A # begins a comment; write \"#3\".")]
    public void Lists_and_groups_are_read_alike(string fields, string said) => Reading.Said(Reading.TrialWith(fields)).ShouldBe(said);

    [Fact]
    public void A_required_text_that_is_all_comment_is_said_so() =>
        Reading.Said(Reading.Trial("---\ntitle: #7 opens\nsummary: A summary that is long enough to say something about it.\n---\n## Problem\n\nx\n"))
            .ShouldBe("2:8: error KB1023: The field 'title' is empty\n  A # begins a comment; write title: \"#7 opens\".");
}
