using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Series;
using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb import FILE</c>: a Word file becomes a document to finish, a sheet the series of a measure.</summary>
static class ImportCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A Word file (.docx): a form that 'kb template' wrote, or any other. With --measure, an Excel or CSV file (.xlsx, .csv)." };
        var type = new Option<string?>("--type") { Description = "The content type; otherwise what the form says, or the first one there is.", HelpName = "TYPE" };
        var force = new Option<bool>("--force") { Description = "Write over files that are there." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        Option<DateOrder> dates = Values.Choice("--dates", "Which number of 03/04/2024 is first, the day or the month.", ("dmy", DateOrder.DayFirst), ("mdy", DateOrder.MonthFirst));
        var measure = new Option<string?>("--measure") { Description = "From a sheet: the id of the measure that the values are for.", HelpName = "ID" };
        var into = new Option<string?>("--into") { Description = "From a sheet: the id or file of the document that has the measure; not needed where only one has it.", HelpName = "CASE" };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet of the workbook, by its name; not needed where only one is filled.", HelpName = "NAME" };
        var columns = new Option<string?>("--columns") { Description = "The columns of date, value and, if wanted, note, by their letters or what stands above them: A,C or \"Month,Falls\".", HelpName = "DATE,VALUE[,NOTE]" };
        Option<NumberMarks> numbers = Values.Choice("--numbers", "What divides the whole from its parts in the numbers of a sheet.", ("point", NumberMarks.DecimalPoint), ("comma", NumberMarks.DecimalComma));
        var yes = new Option<bool>("--yes") { Description = "Write a series without asking." };
        var command = new Command("import", "Make a document of a Word file, or a series of a sheet. --output names the folder of a document; otherwise it is that of its content type.")
        {
            file, type, measure, into, sheet, columns, dates, numbers, yes, force, dryRun,
        };
        CommandDefinition.Run(command, (parsed, cancellation) => Run(
            global.Open(parsed, terminal, ReportFormat.Text),
            parsed.GetRequiredValue(file),
            new ImportChoices
            {
                Type = parsed.GetValue(type),
                Force = parsed.GetValue(force),
                DryRun = parsed.GetValue(dryRun),
                Yes = parsed.GetValue(yes),
                Dates = parsed.GetValue(dates),
                Measure = parsed.GetValue(measure),
                Into = parsed.GetValue(into),
                Series = new SeriesChoices { Sheet = parsed.GetValue(sheet), Columns = Columns(parsed.GetValue(columns)), Dates = parsed.GetValue(dates), Numbers = parsed.GetValue(numbers) },
            },
            cancellation));
        return new CommandDefinition(command, "kb import falls.docx", "kb import falls.docx --type case-study --dry-run", "kb import falls.docx --output content/case-studies/falls",
            "kb import waits.xlsx --measure waiting-time", "kb import waits.csv --measure waiting-time --into short-waits --columns Month,Days --dates dmy");
    }

    static ImmutableArray<string> Columns(string? written)
    {
        string[] columns = written?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        return columns.Length is 0 or 2 or 3 && columns.All(c => c.Length > 0) ? [.. columns]
            : throw new UsageException($"--columns: '{written}' names no two or three columns", "Name those of date, value and, if wanted, note: --columns A,B");
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
            ".xlsx" or ".xltx" or ".csv" or ".tsv" or ".txt" when choices.Measure is { } measure => new SeriesImporting(opened, choices, measure, cancellation).Run(typed, bytes),
            ".xlsx" or ".xltx" or ".csv" or ".tsv" => throw new UsageException($"FILE: '{typed}' is a sheet, and nothing says which measure its values are for", "Name the measure by its id: --measure waiting-time"),
            _ => Refuse(session, ImportRefusals.OtherKind(typed, bytes)),
        };
    }

    static ExitCode Refuse(Session session, Diagnostic refusal)
    {
        DiagnosticText.Write(refusal, session.Terminal.Error, session.Terminal.ErrorColour);
        return ExitCode.ContentErrors;
    }
}
