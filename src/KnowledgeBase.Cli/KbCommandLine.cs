using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Cli.Searching;

namespace KnowledgeBase.Cli;

/// <summary>What <c>kb</c> can be asked.</summary>
static class KbCommandLine
{
    // No response files and no bundles of short options: a word is a word.
    static readonly ParserConfiguration Plain = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Parses one command line; what is wrong with it stands in the result.</summary>
    public static ParseResult Parse(string[] args, Terminal terminal)
    {
        var examples = new Dictionary<Command, string[]>();
        Command kb = Create(terminal, examples, searching: args.Contains(SearchCommand.Name));
        ParseResult parsed = kb.Parse(args, Plain);
        return parsed.CommandResult.Command.Name == SearchCommand.Name ? kb.Parse(FiltersByName.Spelled(args, parsed), Plain) : parsed;
    }

    // Where no word is that of "kb search", nobody asks for its options, which all plugins would be asked for.
    static Command Create(Terminal terminal, Dictionary<Command, string[]> examples, bool searching)
    {
        var kb = new Command("kb", "Builds a knowledge base of Markdown into a website with search.");
        var global = new GlobalOptions();
        global.AddTo(kb);
        CommandDefinition[] commands =
        [
            BuildCommand.Define(global, terminal), CheckCommand.Define(global, terminal), ServeCommand.Define(global, terminal),
            SearchCommand.Define(global, terminal, withFilters: searching), NewCommand.Define(global, terminal), RenameCommand.Define(global, terminal), SchemaCommand.Define(global, terminal),
            TemplateCommand.Define(global, terminal), ImportCommand.Define(global, terminal),
            SignalsCommand.Define(global, terminal), ReportCommand.Define(global, terminal), PluginsCommand.Define(global, terminal), CleanCommand.Define(global, terminal),
            .. DocsCommand.Define(global, terminal), SnippetsCommand.Define(global, terminal), .. CmsCommand.Define(global, terminal),
        ];
        foreach (CommandDefinition definition in commands)
        {
            if (!definition.Command.Parents.Any()) kb.Subcommands.Add(definition.Command);
            examples.Add(definition.Command, definition.Examples);
        }
        examples.Add(kb, ["kb serve", "kb check", "kb new case-study \"Fewer falls on three wards\"", "kb search leadership --type lesson"]);
        kb.Options.Add(new HelpOption("--help", "-h", "-?") { Action = new HelpWithExamples(examples) });
        kb.Options.Add(new Option<bool>("--version") { Description = "Show the version of kb.", Arity = ArgumentArity.Zero, Action = new ShowVersion() });
        return kb;
    }

    sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ProductVersion.Text);
            return (int)ExitCode.Ok;
        }
    }
}
