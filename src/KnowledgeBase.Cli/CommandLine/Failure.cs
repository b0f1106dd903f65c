using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine.Running;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Says on the error stream why a run was ended by an exception.</summary>
static class Failure
{
    /// <summary>Says so and gives the exit code.</summary>
    public static ExitCode Report(Exception exception, Terminal terminal, CancellationToken cancellation)
    {
        ExitCode code = ExitCodes.Of(exception, cancellation);
        try
        {
            Say(exception, code, terminal);
            terminal.Error.Flush();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The error stream is closed or full: the exit code is all that can be said.
        }
        return code;
    }

    static void Say(Exception exception, ExitCode code, Terminal terminal)
    {
        switch (exception)
        {
            case OperationCanceledException when code == ExitCode.Interrupted:
                terminal.Error.WriteLine("Interrupted.");
                break;
            case PreviewStartException start:
                DiagnosticText.Write(start.Diagnostic, terminal.Error, terminal.ErrorColour);
                break;
            default:
                (string message, string? hint) = Describe(exception, code);
                terminal.Error.WriteLine($"error: {VisibleText.Of(message)}");
                if (hint is not null) terminal.Error.WriteLine($"    {VisibleText.Of(hint)}");
                break;
        }
    }

    /// <summary>What happened, without a full stop, and what to do about it.</summary>
    public static (string Message, string? Hint) Describe(Exception exception, ExitCode code) => exception switch
    {
        _ when code == ExitCode.Bug => (Bug(exception.GetBaseException()), "This is a bug in kb, not in your content: please report this line with what you did."),
        UsageException usage => (usage.Message, usage.Hint),
        RunStoppedException stopped => (stopped.Message, stopped.Hint),
        AggregateException { InnerException: { } first } => Describe(first, code),
        OutOfMemoryException => ("there is not enough memory to go on", "Close other programs, or make the largest files smaller."),
        InsufficientExecutionStackException => ("something is nested too deeply to be read", "Look for lists, quotations or brackets inside each other."),
        _ => (exception.Message.TrimEnd('.'), null),
    };

    static string Bug(Exception cause) => $"kb failed with {cause.GetType().Name}: {cause.Message} ({Origin(cause)})";

    // One frame finds the bug; a stack trace would only frighten.
    static string Origin(Exception exception) =>
        exception.StackTrace?.Split('\n') is [{ } first, ..] ? first.Trim() : "no stack";
}
