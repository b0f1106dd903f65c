using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
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
        Draft? draft = WordImport.Read(bytes, file, said => DraftWriting.TypeOf(opened, choices, said), known, choices.Dates, found);
        ImmutableArray<FileToWrite> files = draft is null ? [] : DraftWriting.Files(opened, draft, choices, file, found);
        ImportMessages.Write(opened, found, file, () => string.Join('\n', found.ToSorted().Select(d => $"{d.Message} {d.Hint}")));
        if (draft is null) return ExitCode.ContentErrors;
        DraftWriting.Finish(opened, files, choices, cancellation);
        return ExitCode.Ok;
    }
}
