using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Import.Packages;
using KnowledgeBase.Import.Series;
using KnowledgeBase.Import.Tables;
using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb import FILE</c>: a Word file becomes a document to finish, a sheet one of each row, or the series of a measure.</summary>
static class ImportCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A Word file (.docx): a form that 'kb template' wrote, or any other. Or an Excel or CSV file (.xlsx, .csv) with a document in each row; with --measure, with the values of a measure." };
        var type = new Option<string?>("--type") { Description = "The content type; otherwise what the form says, or the first one there is.", HelpName = "TYPE" };
        var force = new Option<bool>("--force") { Description = "Write over files that are there." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        Option<DateOrder> dates = Values.Choice("--dates", "Which number of 03/04/2024 is first, the day or the month.", ("dmy", DateOrder.DayFirst), ("mdy", DateOrder.MonthFirst));
        var measure = new Option<string?>("--measure") { Description = "From a sheet: the id of the measure that the values are for.", HelpName = "ID" };
        var into = new Option<string?>("--into") { Description = "From a sheet: the id or file of the document that has the measure; not needed where only one has it.", HelpName = "CASE" };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet of the workbook, by its name; not needed where only one is filled.", HelpName = "NAME" };
        var columns = new Option<string?>("--columns") { Description = "The columns of date, value and, if wanted, note, by their letters or what stands above them: A,C or \"Month,Falls\".", HelpName = "DATE,VALUE[,NOTE]" };
        Option<NumberMarks> numbers = Values.Choice("--numbers", "What divides the whole from its parts in the numbers of a sheet.", ("point", NumberMarks.DecimalPoint), ("comma", NumberMarks.DecimalComma));
        var map = new Option<string[]>("--map") { Description = "From a sheet of documents: what a column is for, by its heading; nothing behind the sign leaves it out. Or a CSV file of two columns, heading and field. May be given several times.", HelpName = "HEADING=FIELD" };
        var yes = new Option<bool>("--yes") { Description = "Write what a sheet gives without asking." };
        var command = new Command("import", "Make a document of a Word file, documents of the rows of a sheet, or a series of a sheet. --output names the folder of a document; otherwise it is that of its content type.")
        {
            file, type, map, measure, into, sheet, columns, dates, numbers, yes, force, dryRun,
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
                Table = new TableChoices { Sheet = parsed.GetValue(sheet), Dates = parsed.GetValue(dates), Map = ColumnMap.Read(parsed.GetValue(map) ?? [], terminal) },
                Series = new SeriesChoices { Sheet = parsed.GetValue(sheet), Columns = Columns(parsed.GetValue(columns)), Dates = parsed.GetValue(dates), Numbers = parsed.GetValue(numbers) },
            },
            cancellation));
        return new CommandDefinition(command, "kb import falls.docx", "kb import falls.docx --type case-study --dry-run", "kb import falls.docx --output content/case-studies/falls",
            "kb import cases.csv --map \"Name of project=Title\" --map \"Ref=\"", "kb import waits.xlsx --measure waiting-time", "kb import waits.csv --measure waiting-time --into short-waits --columns Month,Days --dates dmy");
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
        if (file.Bytes is not { } bytes) return Refuse(opened, typed, ImportRefusals.TooLarge(typed));
        return file.Extension switch
        {
            ".docx" or ".dotx" => new WordImporting(opened, choices, cancellation).Run(typed, bytes),
            ".xlsx" or ".xltx" or ".csv" or ".tsv" or ".txt" when choices.Measure is { } measure => new SeriesImporting(opened, choices, measure, cancellation).Run(typed, bytes),
            ".xlsx" or ".xltx" or ".csv" or ".tsv" => new TableImporting(opened, choices, cancellation).Run(typed, bytes),
            _ => Refuse(opened, typed, ImportRefusals.OtherKind(typed, bytes)),
        };
    }

    static ExitCode Refuse(Opened opened, string typed, Diagnostic refusal)
    {
        var found = new DiagnosticBag();
        found.Add(refusal);
        ImportMessages.Write(opened, found, typed, () => "");
        return ExitCode.ContentErrors;
    }
}
