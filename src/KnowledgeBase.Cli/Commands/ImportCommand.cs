using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb import FILE</c>: a Word file becomes a document to finish.</summary>
static class ImportCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A Word file (.docx): a form that 'kb template' wrote, or any other." };
        var type = new Option<string?>("--type") { Description = "The content type; otherwise what the form says, or the first one there is.", HelpName = "TYPE" };
        var force = new Option<bool>("--force") { Description = "Write over files that are there." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        Option<DateOrder> dates = Values.Choice("--dates", "Which number of 03/04/2024 is first, the day or the month.", ("dmy", DateOrder.DayFirst), ("mdy", DateOrder.MonthFirst));
        var command = new Command("import", "Make a document of a Word file. --output names its folder; otherwise it is that of its content type.") { file, type, force, dryRun, dates };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Text),
            parsed.GetRequiredValue(file),
            new ImportChoices { Type = parsed.GetValue(type), Force = parsed.GetValue(force), DryRun = parsed.GetValue(dryRun), Dates = parsed.GetValue(dates) },
            cancellation));
        return new CommandDefinition(command, "kb import falls.docx", "kb import falls.docx --type case-study --dry-run", "kb import falls.docx --output content/case-studies/falls");
    }

    static ExitCode Run(Session session, string typed, ImportChoices choices, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        var file = ImportFile.Read(typed, session.Terminal);
        if (file.Bytes is not { } bytes) return Refuse(session, ImportRefusals.TooLarge(typed));
        return file.Extension switch
        {
            ".docx" or ".dotx" => new WordImporting(opened, choices, cancellation).Run(typed, bytes),
            _ => Refuse(session, ImportRefusals.OtherKind(typed, bytes)),
        };
    }

    static ExitCode Refuse(Session session, Diagnostic refusal)
    {
        DiagnosticText.Write(refusal, session.Terminal.Error, session.Terminal.ErrorColour);
        return ExitCode.ContentErrors;
    }
}
