using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Commands;

/// <summary>A command and how it is used.</summary>
/// <param name="Command">The command.</param>
/// <param name="Examples">Whole command lines, for its help.</param>
sealed record CommandDefinition(Command Command, params string[] Examples)
{
    /// <summary>Makes the command run <paramref name="run"/>.</summary>
    public static void Run(Command command, Func<ParseResult, CancellationToken, Task<ExitCode>> run) =>
        command.SetAction(async (parsed, cancellation) => (int)await run(parsed, cancellation));

    /// <summary>Makes the command run <paramref name="run"/>, which never waits.</summary>
    public static void Run(Command command, Func<ParseResult, CancellationToken, ExitCode> run) =>
        command.SetAction((parsed, cancellation) => Task.FromResult((int)run(parsed, cancellation)));
}
