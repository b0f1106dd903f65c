using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Import.Drafts;
using KnowledgeBase.Import.Templates;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb template TYPE</c>: a Word file to fill in, for those who write in nothing else, or a sheet for many documents at once.</summary>
static class TemplateCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string>("TYPE") { Description = "The content type: case-study, lesson, theme, system, community, programme, page." };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        var command = new Command("template", "Write a Word file to fill in, which 'kb import' reads, or with --format csv a sheet for many documents. --output names it; otherwise it is TYPE.docx or TYPE.csv, here.") { type, force };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Docx, ReportFormat.Csv), parsed.GetRequiredValue(type), parsed.GetValue(force), cancellation));
        return new CommandDefinition(command, "kb template case-study", "kb template lesson --format docx --output lesson.docx", "kb template case-study --format csv --output cases.csv");
    }

    static ExitCode Run(Session session, string typeName, bool force, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ContentType type = Declarations.Type(opened.Parts, typeName);
        bool sheet = session.Format == ReportFormat.Csv;
        string ending = sheet ? ".csv" : ".docx";
        string path = session.Output ?? Path.Combine(session.Terminal.Folder, type.Name + ending);
        if (!path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) throw new UsageException($"--output: the name of a {(sheet ? "CSV" : "Word")} file ends in {ending}");
        KnownValues known = Known.Values(opened, cancellation);
        FileToWrite template = new(path, sheet ? TableTemplate.Write(type, known) : WordTemplate.Write(type, known), force);
        WholeFiles.Check([template], "Name another with --output, or replace it with --force.");
        WholeFiles.Write([template]);
        session.Terminal.Out.WriteLine(Path.GetRelativePath(session.Terminal.Folder, path));
        session.Say($"{(sheet ? "Fill in a row for each" : "Send it to whoever has the story. When it comes back")}: kb import {Path.GetFileName(path)}");
        return ExitCode.Ok;
    }
}
