using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Signals;
using KnowledgeBase.Evaluation.Exchange;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb signals [ID|PATH]</c>: what the measures of a case say. <c>kb signals --input FILE</c>: what any series says.</summary>
static class SignalsCommand
{
    static readonly ReportFormat[] Formats = [ReportFormat.Text, ReportFormat.Json];

    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var wanted = new Argument<string?>("CASE") { Description = "Id or file of a case study; all of them if not said.", Arity = ArgumentArity.ZeroOrOne };
        var input = new Option<string?>("--input") { Description = "Judge the series of this file, .json or .csv, instead of a knowledge base.", HelpName = "FILE" };
        Option<Profile?> profile = Values.Choice<Profile?>("--profile", "The rules to judge by; otherwise those of the knowledge base, or mdc.",
            [.. Profile.All.Select(p => (p.Name, p))]);
        var command = new Command("signals", "Say what measures over time show: signals, targets, what to do next.") { wanted, input, profile };
        CommandDefinition.Run(command, (parsed, cancellation) =>
        {
            string? name = parsed.GetValue(wanted);
            Profile? rules = parsed.GetValue(profile);
            if (parsed.GetValue(input) is not { } file)
                return OfKnowledgeBase(global.Open(parsed, terminal, Formats), name, rules, cancellation);
            if (name is not null) throw new UsageException("CASE: leave it out when the series come from --input");
            return OfFile(terminal, file, rules ?? Profile.Mdc, global.FormatOf(parsed, Formats));
        });
        return new CommandDefinition(command,
            "kb signals example-measures", "kb signals --format json", "kb signals --input waits.csv", "kb signals --input series.json --profile plotthedots-0.2.2 --format json");
    }

    static ExitCode OfKnowledgeBase(Session session, string? name, Profile? rules, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        SiteModel site = opened.Builder(null, cancellation).Model();
        ImmutableArray<SiteDocument> cases = name is null ? CaseNames.All(site) : [CaseNames.Find(site, session, name)];
        MeasureSignal[] signals = [.. DocumentSignals.Of(site, cases).SelectMany(c => c.Measures).Select(m => rules is null ? m : m.JudgedBy(rules))];
        using var said = new StringWriter { NewLine = "\n" };
        if (session.Format == ReportFormat.Json)
            WriteJson(said, signals.Where(m => m.Judgement is not null).Select(m => m.Judgement! with { Id = $"{m.Document.Id}/{m.Measure.Id}" }));
        else
            SignalsText.Write(signals, said);
        session.Terminal.Out.Write(opened.Diagnostics.Hidden.Mask(said.ToString()));
        ImmutableArray<Diagnostic> concerned = [.. opened.Diagnostics.ToSorted().Where(d => d.Severity > Severity.Notice && Concerns(d, cases))];
        DiagnosticText.Write(concerned, session.Terminal.Error, session.Terminal.ErrorColour);
        return ExitCodes.Of(concerned, session.WarningsAsErrors);
    }

    // A series file is named by the measure that reads it, so its mistakes concern whoever asks about a case beside it.
    static bool Concerns(Diagnostic diagnostic, ImmutableArray<SiteDocument> cases) =>
        cases.Any(c => c.Document.Path == diagnostic.Location.Path) || diagnostic.Location.Path.EndsWith(".csv", StringComparison.Ordinal);

    static ExitCode OfFile(Terminal terminal, string file, Profile rules, ReportFormat format)
    {
        var read = SeriesInputFile.Read(Path.GetFullPath(file, terminal.Folder), file);
        InputMistakes.Write(read.Input, file, terminal.Error);
        if (read.IsUnreadable) return ExitCode.Usage;
        IEnumerable<Judgement> judgements = read.Input.Entries.Select(e => e.Judge(rules));
        if (format == ReportFormat.Json) WriteJson(terminal.Out, judgements);
        else SignalsText.Write(judgements, terminal.Out);
        return ExitCode.Ok;
    }

    static void WriteJson(TextWriter output, IEnumerable<Judgement> judgements)
    {
        using var bytes = new MemoryStream();
        SignalsJson.Write(bytes, judgements);
        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        output.Write('\n');
    }
}
