using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Forms;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace KnowledgeBase.Import.Templates;

/// <summary>Writes a Word file to fill in, made from the declaration of a content type: facts and sections upright, lists on wide pages behind them.</summary>
public sealed class WordTemplate
{
    const int SpareLines = 6;
    const int SpareCards = 3;

    readonly Form form;
    readonly KnownValues known;
    readonly Body body = new();
    readonly HelpComments comments = new();
    readonly AnswerCells cells;

    WordTemplate(Form form, KnownValues known)
    {
        this.form = form;
        this.known = known;
        cells = new AnswerCells(known);
    }

    /// <summary>The bytes of a .docx file; the same for the same declarations and values.</summary>
    public static byte[] Write(ContentType type, KnownValues known)
    {
        var template = new WordTemplate(Form.Of(type, known), known);
        template.Fill();
        return template.Packed();
    }

    void Fill()
    {
        Introduce();
        body.Append(WordParts.Heading(FormWords.Facts), Table(form.Facts), WordParts.Paragraph(""));
        foreach (SectionDeclaration section in form.Type.Sections)
            body.Append(comments.On(WordParts.Heading(section.Title), section.Required ? $"{section.Help} (required)" : section.Help), WordParts.Paragraph(""));
        if (form.Lists.IsEmpty) return;
        body.Append(new Paragraph(new ParagraphProperties(WordParts.Page(wide: false))));
        foreach (FormTable list in form.Lists) List(list);
    }

    void Introduce()
    {
        body.Append(WordParts.Styled("Title", form.Type.Title), WordParts.Paragraph(FormWords.Mark(form.Type)));
        foreach (string sentence in FormWords.Introduction) body.Append(WordParts.Paragraph(sentence));
    }

    void List(FormTable list)
    {
        body.Append(comments.On(WordParts.Heading(list.Title), list.Help));
        if (list.IsLines) body.Append(Lines(list), WordParts.Paragraph(""));
        else
            for (int i = 0; i < SpareCards; i++) body.Append(Table(list), WordParts.Paragraph(""));
    }

    /// <summary>A row for each question.</summary>
    Table Table(FormTable table)
    {
        Table made = WordParts.Table([20, 40, 40]);
        made.Append(WordParts.Header([table.Title, FormWords.WhatToWrite, FormWords.Answer]));
        foreach (FormRow row in table.Rows)
            made.Append(new TableRow(WordParts.Cell(WordParts.Strong(row.Label)), WordParts.Cell(WordParts.Paragraph(FormWords.Help(row, known))), cells.Of(row)));
        return made;
    }

    /// <summary>A column for each question, and a numbered line for each item.</summary>
    Table Lines(FormTable list)
    {
        Table made = WordParts.Table([12, .. list.Rows.Select(_ => 88 / list.Rows.Length)]);
        TableRow header = WordParts.Header([list.Title, .. list.Rows.Select(r => r.Label)]);
        foreach ((TableCell cell, FormRow row) in header.Elements<TableCell>().Skip(1).Zip(list.Rows))
            comments.On(cell.Elements<Paragraph>().First(), FormWords.Help(row, known));
        made.Append(header);
        for (int i = 1; i <= SpareLines; i++)
            made.Append(new TableRow([WordParts.Cell(WordParts.Paragraph(i.ToString(CultureInfo.InvariantCulture))), .. list.Rows.Select(cells.Of)]));
        return made;
    }

    byte[] Packed()
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            // Named parts, where chance would name them otherwise.
            MainDocumentPart main = file.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "document");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = TemplateStyles.All();
            main.AddNewPart<WordprocessingCommentsPart>("comments").Comments = comments.All();
            body.Append(WordParts.Page(wide: !form.Lists.IsEmpty));
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
        }
        return Zipped.WithoutTimes(bytes.ToArray());
    }
}
