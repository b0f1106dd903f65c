using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Scaffold;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb new TYPE "TITLE"</c>: a valid file to fill in.</summary>
static class NewCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string>("TYPE") { Description = "The content type: case-study, lesson, theme, system, community, programme, page." };
        var title = new Argument<string>("TITLE") { Description = "The title; the file's name is made from it." };
        var command = new Command("new", "Write a new document to fill in.") { type, title };
        CommandDefinition.Run(command, (parsed, _) =>
            Run(global.Open(parsed, terminal, ReportFormat.Text), parsed.GetRequiredValue(type), parsed.GetRequiredValue(title)));
        return new CommandDefinition(command, "kb new case-study \"Fewer falls on three wards\"", "kb new lesson \"Start with one team\"");
    }

    static ExitCode Run(Session session, string typeName, string title)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ContentType type = Declarations.Type(opened.Parts, typeName);
        string path = NewFile.PathOf(type, title, opened.Parts.Options);
        string text = DocumentScaffold.Text(
            new NewDocument(type, title, session.Today), opened.Parts.Plugins.Types, Declarations.Vocabularies(opened.Parts));
        NewFile.Write(session.Root, path, text);
        session.Terminal.Out.WriteLine(path);
        session.Say("Fill in what is empty, then: kb check " + path);
        return ExitCode.Ok;
    }
}
