using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Forms;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Import.Word;

/// <summary>Makes a draft of a Word document: of a form that was filled in, or of any other.</summary>
public sealed class WordImport
{
    readonly WordText text;
    readonly Form form;
    readonly string file;
    readonly AnswerReader reader;
    readonly DiagnosticBag diagnostics;

    WordImport(WordText text, Form form, string file, AnswerReader reader, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.form = form;
        this.file = file;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its path, for messages; its name is the title where nothing else is.</param>
    /// <param name="type">The content type for the name that a form says, or for null.</param>
    /// <param name="known">What fields can name.</param>
    /// <param name="order">Which of two numbers of a date is the day.</param>
    /// <param name="diagnostics">Gets what was left out.</param>
    /// <returns>Null when the file is refused, which is said.</returns>
    public static Draft? Read(byte[] bytes, string file, Func<string?, ContentType> type, KnownValues known, DateOrder order, DiagnosticBag diagnostics)
    {
        try
        {
            WordText text = WordFile.Read(bytes, file);
            diagnostics.AddRange(text.Diagnostics);
            var form = Form.Of(type(FilledForm.TypeOf(text.Blocks)), known);
            return new WordImport(text, form, file, new AnswerReader(known, order), diagnostics).Read();
        }
        catch (RefusedFileException refused)
        {
            diagnostics.Add(refused.Diagnostic);
            return null;
        }
    }

    Draft Read()
    {
        var filled = FilledForm.Read(form, text.Blocks, file);
        diagnostics.AddRange(filled.Diagnostics);
        Answers answers = filled.Answers;
        List<WordBlock> story = [.. filled.Story];
        string title = answers["title"] is { } answered ? CleanText.Of(answered.Text) : TakeTitle(story);
        TakeFields(story, answers);
        var sections = BodySections.Of(form.Type, story);
        Others(sections);
        // What cannot be read stands in the draft as written, where the check says it.
        DraftGroup? fields = reader.Read(form.Type.Shape, answers, (_, _) => { });
        var written = form.Type.Sections.Select(s => (s.Title, Text: sections[s])).Where(s => s.Text.Length > 0).ToImmutableSortedDictionary(s => s.Title, s => s.Text, StringComparer.Ordinal);
        string body = string.Join('\n', [sections.Before, .. written.Values]);
        string notes = Notes(body);
        return new Draft(form.Type, title, fields, sections.Before, written, notes, Pictures(body + notes));
    }

    // The title of the page, the first heading where it is larger than all others, the title among the properties, the name of the file.
    string TakeTitle(List<WordBlock> story)
    {
        WordParagraph[] headings = [.. story.OfType<WordParagraph>().Where(p => p.Kind == ParagraphKind.Heading)];
        WordParagraph? title = story.OfType<WordParagraph>().FirstOrDefault(p => p.Kind == ParagraphKind.Title)
            ?? (headings is [var first, .. var others] && others.All(h => h.Level > first.Level) && BodySections.Meant(form.Type, first.Plain) is null ? first : null);
        if (title is { Plain.Length: > 0 })
        {
            story.Remove(title);
            return CleanText.Of(title.Plain);
        }
        return text.Title.Length > 0 ? text.Title : Names.Capital(CleanText.Of(Path.GetFileNameWithoutExtension(file).Replace('_', ' ').Replace('-', ' '))) is { Length: > 0 } name ? name : form.Type.Title;
    }

    // A heading with the name of a field that takes words, and a paragraph or two: an aim, a summary.
    void TakeFields(List<WordBlock> story, Answers answers)
    {
        for (int at = 0; at < story.Count; at++)
        {
            if (story[at] is not WordParagraph { Kind: ParagraphKind.Heading } heading || BodySections.Meant(form.Type, heading.Plain) is not null) continue;
            int end = at + 1;
            while (end < story.Count && story[end] is WordParagraph { Kind: ParagraphKind.Text }) end++;
            if (end < story.Count && story[end] is not WordParagraph { Kind: ParagraphKind.Heading }) continue;
            if (form.Facts.Rows.FirstOrDefault(r => r.Shape is TextShape { Domain: null } && SameWords.Are(r.Label, heading.Plain)) is not { Shape: TextShape shape } row) continue;
            string words = string.Join('\n', story.GetRange(at + 1, end - at - 1).Cast<WordParagraph>().Select(p => p.Plain));
            if (words.Length == 0 || words.Length > (shape.Max ?? 600)) continue;
            answers.Add(row.Path, new Answer(words, new TextPosition(heading.Number, 1), ""));
            story.RemoveRange(at, end - at);
            at--;
        }
    }

    void Others(BodySections sections)
    {
        if (sections.Others.Count == 0) return;
        diagnostics.Add(ImportDiagnostics.OtherHeadings.At(file, new TextPosition(sections.Others[0].Number, 1),
            $"{(sections.Others.Count == 1 ? "a heading is none" : "headings are none")} of a {form.Type.Title.ToLowerInvariant()}, and kept inside: " +
            FirstFew.Of([.. sections.Others.Select(h => $"'{h.Plain}'")], 5),
            $"Move what belongs elsewhere under one of: {string.Join(", ", form.Type.Sections.Select(s => s.Title))}."));
    }

    string Notes(string body)
    {
        string all = body + string.Concat(text.Notes.Values);
        var notes = new StringBuilder();
        foreach ((int number, string note) in text.Notes)
        {
            string sign = string.Create(CultureInfo.InvariantCulture, $"[^{number}]");
            if (all.Contains(sign, StringComparison.Ordinal)) notes.Append(sign).Append(": ").AppendJoin("\n    ", note.Split('\n')).Append('\n');
            else diagnostics.Add(ImportDiagnostics.LeftOut.At(file, string.Create(CultureInfo.InvariantCulture, $"note {number} is left out, because it stands in a table of facts")));
        }
        return notes.ToString().TrimEnd('\n');
    }

    ImmutableArray<DraftPicture> Pictures(string body)
    {
        int missing = text.Pictures.Where((_, i) => !body.Contains(PictureMark.Of(i), StringComparison.Ordinal)).Count();
        if (missing > 0) diagnostics.Add(ImportDiagnostics.LeftOut.At(file, $"{LeftOut.Counted(missing, "picture is", "pictures are")} left out, because they stand in a table of facts"));
        return [.. text.Pictures.Select((p, i) => new DraftPicture(PictureMark.Of(i), p.Extension, p.Bytes)).Where(p => body.Contains(p.Name, StringComparison.Ordinal))];
    }
}
