namespace KnowledgeBase.Cli.CommandLine;

/// <summary>The command line asks for something that cannot be: exit code 2.</summary>
/// <param name="message">What is wrong, naming the option or argument; no full stop.</param>
/// <param name="hint">What to do; may be null.</param>
sealed class UsageException(string message, string? hint = null) : Exception(message)
{
    public string? Hint { get; } = hint;
}
