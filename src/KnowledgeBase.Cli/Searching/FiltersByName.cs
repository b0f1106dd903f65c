using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Searching;

/// <summary>
/// Every filter of a site is an option of <c>kb search</c>. Those of plugins are known only once the knowledge base is opened, long after the
/// command line was read; so an option that nothing here resembles is taken for a filter, and the index says whether it has it.
/// </summary>
static class FiltersByName
{
    /// <summary>The command line with <c>--NAME VALUE</c> and <c>--NAME=VALUE</c> written as <c>--filter NAME=VALUE</c>.</summary>
    /// <param name="args">A command line of <c>kb search</c>.</param>
    /// <param name="parsed">What was understood of it.</param>
    public static string[] Spelled(string[] args, ParseResult parsed)
    {
        string[] names = [.. UsageErrors.Undeclared(parsed).Where(o => o.StartsWith("--", StringComparison.Ordinal) && UsageErrors.Meant(parsed, o) is null)];
        var spelled = new List<string>();
        for (int i = 0; i < args.Length; i++)
            if (!names.Contains(args[i])) spelled.Add(args[i]);
            else if (args[i].Contains('=', StringComparison.Ordinal)) spelled.AddRange(["--filter", args[i][2..]]);
            else if (i + 1 < args.Length && args[i + 1] is not ['-', _, ..]) spelled.AddRange(["--filter", $"{args[i][2..]}={args[++i]}"]);
            else spelled.Add(args[i]);
        return [.. spelled];
    }
}
