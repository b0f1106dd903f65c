using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Schema;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb schema [TYPE]</c>: what front matter may say, as JSON Schema or as a page to read.</summary>
static class SchemaCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string?>("TYPE")
        {
            Description = "The content type; without one, all types.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", "Print what front matter may say: a JSON Schema, or a page with --format markdown.") { type };
        CommandDefinition.Run(command, (parsed, _) =>
            Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown), parsed.GetValue(type)));
        return new CommandDefinition(command, "kb schema case-study", "kb schema > schema.json", "kb schema --format markdown > fields.md");
    }

    static ExitCode Run(Session session, string? typeName)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ContentType? type = typeName is null ? null : Declarations.Type(opened.Parts, typeName);
        session.Terminal.Out.Write(session.Format == ReportFormat.Markdown ? Page(opened.Parts, type) : Schema(opened.Parts, type));
        return ExitCode.Ok;
    }

    static string Page(SiteParts parts, ContentType? type) => FieldsPage.Of(type is null ? parts.Plugins.Types : [type], parts.Plugins.Types);

    static string Schema(SiteParts parts, ContentType? type)
    {
        ImmutableArray<Vocabulary> vocabularies = Declarations.Vocabularies(parts);
        JsonObject schema = type is null ? FrontMatterSchema.Of(parts.Plugins.Types, vocabularies) : FrontMatterSchema.Of(type, vocabularies);
        return Json.Text(json => schema.WriteTo(json));
    }
}
