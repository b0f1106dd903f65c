using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Says what is wrong with a command line.</summary>
static class UsageErrors
{
    /// <summary>The exit code after saying what is wrong, or null when nothing is.</summary>
    public static int? Report(ParseResult parsed, Terminal terminal)
    {
        string[] errors = [.. MistakenOptions(parsed), .. parsed.Errors.Select(e => Lowered(e.Message.TrimEnd('.')))];
        if (errors.Length == 0) return null;
        foreach (string error in errors.Distinct()) terminal.Error.WriteLine($"error: {VisibleText.Of(error)}");
        terminal.Error.WriteLine($"    See: {Name(parsed.CommandResult)} --help");
        return (int)ExitCode.Usage;
    }

    // A command that takes words would take a mistyped option for a word.
    static IEnumerable<string> MistakenOptions(ParseResult parsed) =>
        from token in parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash)
        where token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !parsed.UnmatchedTokens.Contains(token.Value)
        select $"'{token.Value}' is not an option of '{Name(parsed.CommandResult)}'; write -- before words that begin with a hyphen";

    static string Name(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Name(parent)} {result.Command.Name}" : result.Command.Name;

    static string Lowered(string message) =>
        message is [>= 'A' and <= 'Z', >= 'a' and <= 'z', ..] ? char.ToLowerInvariant(message[0]) + message[1..] : message;
}
