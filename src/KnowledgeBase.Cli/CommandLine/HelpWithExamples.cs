using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>The usual help, then examples.</summary>
sealed class HelpWithExamples(IReadOnlyDictionary<Command, string[]> examples) : SynchronousCommandLineAction
{
    readonly HelpAction help = new() { MaxWidth = 100 };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        if (!examples.TryGetValue(parseResult.CommandResult.Command, out string[]? lines)) return code;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string line in lines) output.WriteLine($"  {line}");
        output.WriteLine();
        return code;
    }
}
