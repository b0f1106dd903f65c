using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Scaffold;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Where drafts go, and what is said of them.</summary>
static class DraftWriting
{
    /// <summary>Full path of a draft: in the folder asked for, or in that of its content type.</summary>
    /// <exception cref="UsageException">The title gives no name, or there is no folder of the type.</exception>
    public static string PathOf(Opened opened, ContentType type, string title)
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
        foreach (FileToWrite file in files) session.Terminal.Out.WriteLine(StillToDo.RootRelative(opened, file.Path));
        missing.Say(session);
        string path = StillToDo.RootRelative(opened, files[0].Path);
        session.Say(choices.DryRun ? "Nothing was written. To write it, leave out --dry-run."
            : missing.Found.IsEmpty ? $"Read it once more, then: kb check {path}"
            : $"Open {path} in a text editor, fill in what is listed, then: kb check {path}");
    }
}
