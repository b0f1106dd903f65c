using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Schema;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb docs fields [TYPE]</c>: the page that tells contributors what to write in each field.</summary>
static class DocsCommand
{
    public static CommandDefinition[] Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string?>("TYPE") { Description = "The content type; without one, all types.", Arity = ArgumentArity.ZeroOrOne };
        var fields = new Command("fields", "Print what to write in each field, as a page in Markdown.") { type };
        CommandDefinition.Run(fields, (parsed, _) =>
            Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Markdown), parsed.GetValue(type)));
        var command = new Command("docs", "Print pages of documentation that are made from the declarations.") { fields };
        return [new CommandDefinition(command, "kb docs fields"), new CommandDefinition(fields, "kb docs fields", "kb docs fields case-study > case-studies.md")];
    }

    static ExitCode Run(Session session, string? typeName)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ImmutableArray<ContentType> all = opened.Parts.Plugins.Types;
        ImmutableArray<ContentType> shown = typeName is null ? all : [Declarations.Type(opened.Parts, typeName)];
        session.Terminal.Out.Write(FieldsPage.Of(shown, all, Declarations.Vocabularies(opened.Parts)));
        return ExitCode.Ok;
    }
}
