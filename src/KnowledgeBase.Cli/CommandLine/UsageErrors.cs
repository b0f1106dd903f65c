using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Says what is wrong with a command line.</summary>
static class UsageErrors
{
    /// <summary>The exit code after saying what is wrong, or null when nothing is.</summary>
    public static int? Report(ParseResult parsed, Terminal terminal)
    {
        string[] errors = [.. MistakenOptions(parsed), .. Unknown(parsed)];
        if (errors.Length == 0) errors = [.. parsed.Errors.Select(e => Lowered(e.Message.TrimEnd('.')))];
        if (errors.Length == 0) return null;
        foreach (string error in errors.Distinct()) terminal.Error.WriteLine($"error: {VisibleText.Of(error)}");
        terminal.Error.WriteLine($"    See: {Name(parsed.CommandResult)} --help");
        return (int)ExitCode.Usage;
    }

    /// <summary>What looks like an option and is none of the command's: a command that takes words would take it for a word.</summary>
    public static IEnumerable<string> Undeclared(ParseResult parsed)
    {
        var before = new HashSet<Token>(parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash), ReferenceEqualityComparer.Instance);
        return from argument in parsed.CommandResult.Children.OfType<ArgumentResult>()
               from token in argument.Tokens
               where token.Value is ['-', _, ..] && before.Contains(token)
               select token.Value;
    }

    /// <summary>The option that was most likely meant by one that there is not, or null.</summary>
    public static string? Meant(ParseResult parsed, string option) => Nearest.To(option, Options(parsed.CommandResult));

    static IEnumerable<string> MistakenOptions(ParseResult parsed) => Undeclared(parsed)
        .Select(option => $"{NoOption(parsed.CommandResult, option)}; write -- before words that begin with a hyphen");

    // What follows an unknown option is unknown only because of it.
    static IEnumerable<string> Unknown(ParseResult parsed)
    {
        CommandResult command = parsed.CommandResult;
        string[] options = [.. parsed.UnmatchedTokens.Where(t => t is ['-', _, ..])];
        if (options.Length > 0) return options.Select(o => NoOption(command, o));
        string[] commands = [.. command.Command.Subcommands.Select(c => c.Name)];
        return parsed.UnmatchedTokens.Select(word => commands.Length > 0
            ? Meant($"'{Name(command)}' has no command '{word}'", word, commands)
            : $"'{Name(command)}' cannot take '{word}' too");
    }

    static string NoOption(CommandResult command, string option) =>
        Meant($"'{Name(command)}' has no option '{option}'", option, Options(command));

    static IEnumerable<string> Options(CommandResult command) => command.Command.Options
        .Concat(command.Command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive))
        .Select(o => o.Name);

    static string Meant(string error, string word, IEnumerable<string> known) =>
        Nearest.To(word, known) is { } near ? $"{error} (did you mean '{near}'?)" : error;

    static string Name(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Name(parent)} {result.Command.Name}" : result.Command.Name;

    static string Lowered(string message) =>
        message is [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..] ? char.ToLowerInvariant(message[0]) + message[1..] : message;
}
