using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli;

/// <summary>The command <c>kb</c>, from words to an exit code.</summary>
static class KbCommand
{
    /// <summary>Runs one command line; never throws.</summary>
    public static int Run(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            int code = Understand(args, terminal, cancellation);
            terminal.Out.Flush();
            return code;
        }
        catch (Exception exception)
        {
            return (int)Failure.Report(exception, terminal, cancellation);
        }
    }

    static int Understand(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        if (args.Length == 0) return ShowHelp(terminal);
        ParseResult parsed = KbCommandLine.Parse(args, terminal);
        return UsageErrors.Report(parsed, terminal) ?? Invoke(parsed, terminal, cancellation);
    }

    // Help that nobody asked for is talk, not data.
    static int ShowHelp(Terminal terminal)
    {
        Invoke(KbCommandLine.Parse(["--help"], terminal), terminal with { Out = terminal.Error }, CancellationToken.None);
        return (int)ExitCode.Usage;
    }

    static int Invoke(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => parsed.InvokeAsync(
        new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        },
        cancellation).GetAwaiter().GetResult();
}
