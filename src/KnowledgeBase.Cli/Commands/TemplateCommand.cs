using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Import.Templates;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb template TYPE</c>: a Word file to fill in, for those who write in nothing else.</summary>
static class TemplateCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string>("TYPE") { Description = "The content type: case-study, lesson, theme, system, community, programme, page." };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var command = new Command("template", "Write a Word file to fill in, which 'kb import' reads. --output names it; otherwise it is TYPE.docx, here.") { type, force };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Docx), parsed.GetRequiredValue(type), parsed.GetValue(force), cancellation));
        return new CommandDefinition(command, "kb template case-study", "kb template lesson --format docx --output lesson.docx");
    }

    static ExitCode Run(Session session, string typeName, bool force, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ContentType type = Declarations.Type(opened.Parts, typeName);
        string path = session.Output ?? Path.Combine(session.Terminal.Folder, $"{type.Name}.docx");
        if (!path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) throw new UsageException("--output: the name of a Word file ends in .docx");
        FileToWrite template = new(path, WordTemplate.Write(type, Known.Values(opened, cancellation)), force);
        WholeFiles.Check([template], "Name another with --output, or replace it with --force.");
        WholeFiles.Write([template]);
        session.Terminal.Out.WriteLine(Path.GetRelativePath(session.Terminal.Folder, path));
        session.Say($"Send it to whoever has the story. When it comes back: kb import {Path.GetFileName(path)}");
        return ExitCode.Ok;
    }
}
