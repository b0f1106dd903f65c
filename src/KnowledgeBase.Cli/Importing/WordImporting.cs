using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Scaffold;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Word;

namespace KnowledgeBase.Cli.Importing;

/// <summary>From a Word file to a document, its pictures beside it.</summary>
sealed class WordImporting(Opened opened, ImportChoices choices, CancellationToken cancellation)
{
    /// <summary>Reads, says what was left out and what is to do, and writes.</summary>
    public ExitCode Run(string file, byte[] bytes)
    {
        Session session = opened.Session;
        var found = new DiagnosticBag();
        KnownValues known = Known.Values(opened, cancellation);
        WordDraft? draft = WordImport.Read(bytes, file, TypeOf, known, choices.Dates, found);
        DiagnosticText.Write(found.ToSorted(), session.Terminal.Error, session.Terminal.ErrorColour);
        if (draft is null) return ExitCode.ContentErrors;
        ImmutableArray<FileToWrite> files = Files(draft);
        DraftWriting.Finish(opened, files, choices, cancellation);
        return ExitCode.Ok;
    }

    // What the command says, what the form says, or the first kind of document that this knowledge base has.
    ContentType TypeOf(string? said) => choices.Type is { } named ? Declarations.Type(opened.Parts, named)
        : opened.Parts.Plugins.Types.FirstOrDefault(t => t.Name == said) ?? opened.Parts.Plugins.Types.FirstOrDefault(t => t.Typed) ?? opened.Parts.Plugins.Types[0];

    ImmutableArray<FileToWrite> Files(WordDraft draft)
    {
        string path = DraftWriting.PathOf(opened, draft.Type, draft.Title);
        WordDraft named = draft.Named(Path.GetFileNameWithoutExtension(path));
        string text = DocumentScaffold.Text(
            new NewDocument(draft.Type, draft.Title, opened.Session.Today) { Imported = new ImportedText(named.Fields, named.Before, named.Sections, named.Notes) },
            opened.Parts.Plugins.Types, Declarations.Vocabularies(opened.Parts));
        return [new FileToWrite(path, Encoding.UTF8.GetBytes(text), choices.Force), .. named.Pictures.Select(p => new FileToWrite(Path.Combine(Path.GetDirectoryName(path)!, p.Name), p.Bytes.ToArray(), choices.Force))];
    }
}
