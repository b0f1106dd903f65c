using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace KnowledgeBase.Site.Tests.Importing;

/// <summary>Fills in a form as a person does in Word: types into the last cell of a row, chooses from a list, writes under headings.</summary>
sealed class WordForms(byte[] template)
{
    readonly Dictionary<(string Corner, int Copy, string Label), string> answers = [];
    readonly Dictionary<string, string> stories = [];

    /// <summary>Answers a row of a table; <paramref name="copy"/> counts the tables of one corner from 0.</summary>
    public WordForms Answer(string corner, string label, string text, int copy = 0)
    {
        answers[(corner, copy, label)] = text;
        return this;
    }

    /// <summary>Writes a paragraph under a heading.</summary>
    public WordForms Tell(string heading, string text)
    {
        stories[heading] = text;
        return this;
    }

    public byte[] Filled()
    {
        using var bytes = new MemoryStream();
        bytes.Write(template);
        using (var file = WordprocessingDocument.Open(bytes, true))
        {
            Body body = file.MainDocumentPart!.Document!.Body!;
            Tables(body);
            foreach ((string heading, string text) in stories)
                body.Elements<Paragraph>().First(p => p.InnerText == heading).InsertAfterSelf(new Paragraph(new Run(new WordText(text))));
        }
        answers.ShouldBeEmpty("no such rows");
        return bytes.ToArray();
    }

    void Tables(Body body)
    {
        var copies = new Dictionary<string, int>();
        foreach (Table table in body.Elements<Table>())
        {
            TableRow[] rows = [.. table.Elements<TableRow>()];
            string[] header = [.. rows[0].Elements<TableCell>().Select(c => c.InnerText)];
            int copy = copies[header[0]] = copies.GetValueOrDefault(header[0], -1) + 1;
            for (int row = 1; row < rows.Length; row++)
            {
                TableCell[] cells = [.. rows[row].Elements<TableCell>()];
                if (header[^1] == "Your answer") Fill(cells[^1], (header[0], copy, cells[0].InnerText));
                else
                    for (int column = 1; column < cells.Length; column++) Fill(cells[column], (header[0], row - 1, header[column]));
            }
        }
    }

    void Fill(TableCell cell, (string, int, string) place)
    {
        if (!answers.Remove(place, out string? answer)) return;
        if (cell.Descendants<SdtRun>().FirstOrDefault() is { } control)
        {
            control.SdtProperties!.RemoveAllChildren<ShowingPlaceholder>();
            control.SdtContentRun!.RemoveAllChildren();
            control.SdtContentRun.Append(new Run(new WordText(answer)));
            return;
        }
        cell.RemoveAllChildren<Paragraph>();
        cell.Append(answer.Split('\n').Select(line => (OpenXmlElement)new Paragraph(new Run(new WordText(line)))));
    }
}
