using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Scaffold;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Where drafts go, and what is said of them.</summary>
static class DraftWriting
{
    /// <summary>The content type: what the command says, what the file says, or the first kind of document that this knowledge base has.</summary>
    /// <exception cref="UsageException">The command names one that there is not.</exception>
    public static ContentType TypeOf(Opened opened, ImportChoices choices, string? said) => choices.Type is { } named ? Declarations.Type(opened.Parts, named)
        : opened.Parts.Plugins.Types.FirstOrDefault(t => t.Name == said) ?? opened.Parts.Plugins.Types.FirstOrDefault(t => t.Typed) ?? opened.Parts.Plugins.Types[0];

    /// <summary>The document and its pictures, in the folder asked for or in that of its content type.</summary>
    /// <param name="opened">The knowledge base.</param>
    /// <param name="draft">The document.</param>
    /// <param name="choices">How it was asked for.</param>
    /// <param name="source">The file it comes from, for messages.</param>
    /// <param name="found">Gets what is left out of pictures.</param>
    /// <exception cref="UsageException">The title gives no name, or there is no folder of the type.</exception>
    public static ImmutableArray<FileToWrite> Files(Opened opened, Draft draft, ImportChoices choices, string source, DiagnosticBag found)
    {
        string path = PathOf(opened, draft.Type, draft.Title);
        Draft named = draft.Named(Path.GetFileNameWithoutExtension(path));
        string text = DocumentScaffold.Text(
            new NewDocument(draft.Type, draft.Title, opened.Session.Today) { Imported = new ImportedText(named.Fields, named.Before, named.Sections, named.Notes) },
            opened.Parts.Plugins.Types, Declarations.Vocabularies(opened.Parts));
        var files = new List<FileToWrite> { new(path, Encoding.UTF8.GetBytes(text), choices.Force) };
        foreach (DraftPicture picture in named.Pictures)
            if (Cleaned(opened, picture, source, found) is { } bytes) files.Add(new FileToWrite(Path.Combine(Path.GetDirectoryName(path)!, picture.Name), bytes.ToArray(), choices.Force));
        return [.. files];
    }

    static ReadOnlyMemory<byte>? Cleaned(Opened opened, DraftPicture picture, string source, DiagnosticBag found)
    {
        CleanedFile cleaned = Cleaning.Of(opened.Parts.Plugins.Cleaners, picture.Name, picture.Bytes);
        if (cleaned.Bytes is null) found.Add(ImportDiagnostics.LeftOut.At(source, $"the picture '{picture.Name}' is left out, because nobody can tell what else it holds", "Open it, save it anew, and put it beside the document."));
        else if (!cleaned.LeftOut.IsEmpty) found.Add(ImportDiagnostics.Cleaned.At(source, $"of '{picture.Name}' is left out what it tells besides what it shows: {string.Join("; ", cleaned.LeftOut)}"));
        return cleaned.Bytes;
    }

    static string PathOf(Opened opened, ContentType type, string title)
    {
        string usual = Path.GetFullPath(NewFile.PathOf(type, title, opened.Parts.Options), opened.Session.Root);
        return opened.Session.Output is { } folder ? Path.Combine(folder, Path.GetFileName(usual)) : usual;
    }

    /// <summary>Writes the files, unless nothing is to be written; lists them, says what is still to fill in, and what to do next.</summary>
    /// <exception cref="UsageException">A file is there.</exception>
    public static void Finish(Opened opened, ImmutableArray<FileToWrite> files, ImportChoices choices, CancellationToken cancellation)
    {
        Session session = opened.Session;
        WholeFiles.Check(files, "Name another folder with --output, or replace it with --force.");
        var missing = StillToDo.Of(opened, files, d => d.Severity > Severity.Notice, cancellation);
        if (!choices.DryRun) WholeFiles.Write(files);
        foreach (FileToWrite file in files) session.Terminal.Out.WriteLine(missing.Hidden.Mask(StillToDo.RootRelative(opened, file.Path)));
        missing.Say(session);
        string path = missing.Hidden.Mask(StillToDo.RootRelative(opened, files[0].Path));
        session.Say(choices.DryRun ? "Nothing was written. To write it, leave out --dry-run."
            : missing.Found.IsEmpty ? $"Read it once more, then: kb check {path}"
            : $"Open {path} in a text editor, fill in what is listed, then: kb check {path}");
    }
}
