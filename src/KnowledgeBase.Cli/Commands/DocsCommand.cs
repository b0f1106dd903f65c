using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Schema;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb docs fields [TYPE]</c>: the page that tells contributors what to write in each field; <c>kb docs issue-form TYPE</c>: a form that asks for it.</summary>
static class DocsCommand
{
    public static CommandDefinition[] Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string?>("TYPE") { Description = "The content type; without one, all types.", Arity = ArgumentArity.ZeroOrOne };
        var fields = new Command("fields", "Print what to write in each field, as a page in Markdown.") { type };
        CommandDefinition.Run(fields, (parsed, _) =>
            Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Markdown), parsed.GetValue(type)));
        var shared = new Argument<string>("TYPE") { Description = "The content type that is shared." };
        var form = new Command("issue-form", "Print a form for issues on GitHub, for those who have nothing but a browser.") { shared };
        CommandDefinition.Run(form, (parsed, _) => Form(global.Open(parsed, terminal, ReportFormat.Text), parsed.GetRequiredValue(shared)));
        var command = new Command("docs", "Print pages of documentation and forms that are made from the declarations.") { fields, form };
        return [new CommandDefinition(command, "kb docs fields"), new CommandDefinition(form, "kb docs issue-form case-study > .github/ISSUE_TEMPLATE/share-a-case-study.yml"), new CommandDefinition(fields, "kb docs fields", "kb docs fields case-study > case-studies.md")];
    }

    static ExitCode Form(Session session, string typeName)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        session.Terminal.Out.Write(IssueForm.Of(Declarations.Type(opened.Parts, typeName), Declarations.Vocabularies(opened.Parts)));
        return ExitCode.Ok;
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
