using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Forms;

namespace KnowledgeBase.Import.Templates;

/// <summary>Makes the cells of a form that people fill in: empty, or with a list to choose from.</summary>
sealed class AnswerCells(KnownValues known)
{
    // Nobody finds anything in a longer list.
    const int MostChoices = 200;

    int controls;

    /// <summary>The cell of a question.</summary>
    public TableCell Of(FormRow row)
    {
        ImmutableArray<Choice> choices = row.Shape switch
        {
            BooleanShape => [new Choice("true", "Yes", []), new Choice("false", "No", [])],
            TextShape text => known.Choices(text.Domain),
            _ => [],
        };
        return choices.Length is 0 or > MostChoices
            ? WordParts.Cell(WordParts.Paragraph(""))
            : WordParts.Cell(new Paragraph(Control(row, choices)));
    }

    SdtRun Control(FormRow row, ImmutableArray<Choice> choices)
    {
        // What is not in the list yet, a new place or theme, can be typed.
        IEnumerable<ListItem> items = choices.DistinctBy(c => c.Label).Select(c => new ListItem { DisplayText = c.Label, Value = c.Id });
        bool open = row.Shape is TextShape { Domain: ReferenceDomain };
        return new SdtRun(
            new SdtProperties(
                new SdtAlias { Val = row.Label },
                new SdtId { Val = ++controls },
                new ShowingPlaceholder(),
                open ? new SdtContentComboBox(items) : new SdtContentDropDownList(items)),
            new SdtContentRun(new Run(new RunProperties(new Color { Val = "767676" }), new Text(FormWords.ChooseOne))));
    }
}
