using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Import.Forms;

namespace KnowledgeBase.Import.Templates;

/// <summary>Comments beside the page that say what to write.</summary>
sealed class HelpComments
{
    readonly Comments comments = new();
    int next;

    /// <summary>Puts a comment on a paragraph, and gives the paragraph.</summary>
    public Paragraph On(Paragraph paragraph, string help)
    {
        string id = next++.ToString(CultureInfo.InvariantCulture);
        comments.Append(new Comment(WordParts.Paragraph(help)) { Id = id, Author = FormWords.Helper, Initials = "?" });
        paragraph.InsertBefore(new CommentRangeStart { Id = id }, paragraph.Elements<Run>().First());
        paragraph.Append(new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
        return paragraph;
    }

    /// <summary>All of them, for the part that holds them.</summary>
    public Comments All() => comments;
}
