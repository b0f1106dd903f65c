using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Says on the error stream why a run was ended by an exception.</summary>
static class Failure
{
    /// <summary>Says so and gives the exit code.</summary>
    public static ExitCode Report(Exception exception, Terminal terminal, CancellationToken cancellation)
    {
        ExitCode code = ExitCodes.Of(exception, cancellation);
        switch (exception)
        {
            case OperationCanceledException when code == ExitCode.Interrupted:
                terminal.Error.WriteLine("Interrupted.");
                break;
            case PreviewStartException start:
                DiagnosticText.Write(start.Diagnostic, terminal.Error, terminal.ErrorColour);
                break;
            default:
                terminal.Error.WriteLine($"error: {VisibleText.Of(Message(exception, code))}");
                if (Hint(exception, code) is { } hint) terminal.Error.WriteLine($"    {VisibleText.Of(hint)}");
                break;
        }
        return code;
    }

    static string Message(Exception exception, ExitCode code) => code == ExitCode.Bug
        ? $"kb failed with {exception.GetBaseException().GetType().Name}: {exception.GetBaseException().Message} ({Origin(exception.GetBaseException())})"
        : exception.Message.TrimEnd('.');

    static string? Hint(Exception exception, ExitCode code) => exception switch
    {
        UsageException usage => usage.Hint,
        RunStoppedException stopped => stopped.Hint,
        _ when code == ExitCode.Bug => "This is a bug in kb, not in your content: please report this line with what you did.",
        _ => null,
    };

    // One frame finds the bug; a stack trace would only frighten.
    static string Origin(Exception exception) =>
        exception.StackTrace?.Split('\n') is [{ } first, ..] ? first.Trim() : "no stack";
}
