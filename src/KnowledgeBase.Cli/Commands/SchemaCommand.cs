using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Schema;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb schema [TYPE]</c>: JSON Schema of the front matter.</summary>
static class SchemaCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string?>("TYPE")
        {
            Description = "The content type; without one, all types under $defs.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", "Print the JSON Schema of the front matter.") { type };
        CommandDefinition.Run(command, (parsed, _) =>
            Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json), parsed.GetValue(type)));
        return new CommandDefinition(command, "kb schema case-study", "kb schema > schema.json");
    }

    static ExitCode Run(Session session, string? typeName)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ImmutableArray<Vocabulary> vocabularies = Declarations.Vocabularies(opened.Parts);
        JsonObject schema = typeName is null
            ? FrontMatterSchema.Of(opened.Parts.Plugins.Types, vocabularies)
            : FrontMatterSchema.Of(Declarations.Type(opened.Parts, typeName), vocabularies);
        session.Terminal.Out.Write(Json.Text(json => schema.WriteTo(json)));
        return ExitCode.Ok;
    }
}
