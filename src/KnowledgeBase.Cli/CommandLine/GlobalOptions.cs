using System.CommandLine;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>The options of every command.</summary>
sealed class GlobalOptions
{
    readonly Option<string?> root = new("--root")
    {
        Description = "The knowledge base; otherwise the nearest folder upward with statiq.json.",
        HelpName = "DIR",
    };

    readonly Option<string?> output = new("--output")
    {
        Description = "Where the site goes; otherwise what statiq.json says, or 'site'. For import and template: where the files go.",
        HelpName = "PATH",
    };

    readonly Option<ReportFormat> format = Values.Choice("--format", "How to write the data; the first that the command knows if not said, mostly text.",
        ("text", ReportFormat.Text), ("json", ReportFormat.Json), ("sarif", ReportFormat.Sarif), ("github", ReportFormat.GitHub), ("markdown", ReportFormat.Markdown), ("docx", ReportFormat.Docx), ("csv", ReportFormat.Csv));

    readonly Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "Fail on warnings too." };

    readonly Option<Verbosity> verbosity = Values.Choice("--verbosity", "How much to say; normal if not said.",
        ("quiet", Verbosity.Quiet), ("normal", Verbosity.Normal), ("detailed", Verbosity.Detailed));

    readonly Option<DateOnly?> date = Values.Date("--date", "The day the run counts as; otherwise SOURCE_DATE_EPOCH or today.");

    /// <summary>Adds the options to the outermost command, for all commands.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { root, output, format, warningsAsErrors, verbosity, date })
        {
            option.Recursive = true;
            command.Options.Add(option);
        }
    }

    /// <summary>Understands the options of a command that knows only some formats.</summary>
    /// <exception cref="UsageException">There is no root, or the format is not one of <paramref name="formats"/>, of which the first is the usual one.</exception>
    public Session Open(ParseResult parsed, Terminal terminal, params ReportFormat[] formats)
    {
        ReportFormat wanted = FormatOf(parsed, formats);
        return new Session
        {
            Terminal = terminal,
            Root = RootFolder.Find(parsed.GetValue(root), terminal.Folder),
            Output = parsed.GetValue(output) is { } given ? Path.GetFullPath(given, terminal.Folder) : null,
            Format = wanted,
            WarningsAsErrors = parsed.GetValue(warningsAsErrors),
            Verbosity = parsed.GetValue(verbosity),
            Today = Today.Of(parsed.GetValue(date), terminal),
        };
    }

    /// <summary>The format asked for, for commands that can run outside a knowledge base.</summary>
    /// <exception cref="UsageException">It is not one of <paramref name="formats"/>.</exception>
    public ReportFormat FormatOf(ParseResult parsed, params ReportFormat[] formats)
    {
        ReportFormat wanted = parsed.GetResult(format) is null ? formats[0] : parsed.GetValue(format);
        return formats.Contains(wanted) ? wanted : throw new UsageException(
            $"--format: 'kb {parsed.CommandResult.Command.Name}' does not write {Name(wanted)}, only {string.Join(" and ", formats.Select(Name))}");
    }

    static string Name(ReportFormat format) => format.ToString().ToLowerInvariant();
}
