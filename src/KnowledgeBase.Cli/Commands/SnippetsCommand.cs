using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Snippets;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb snippets</c>: front matter with choices, for editors that read the snippets of VS Code.</summary>
static class SnippetsCommand
{
    /// <summary>Nobody finds an id in a longer list.</summary>
    const int MostChoices = 60;

    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var command = new Command("snippets", "Print snippets of front matter for VS Code, with what can be chosen.");
        CommandDefinition.Run(command, (parsed, cancellation) => Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json), cancellation));
        return new CommandDefinition(command, "kb snippets > .vscode/knowledge-base.code-snippets");
    }

    static ExitCode Run(Session session, CancellationToken cancellation)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ImmutableArray<ContentType> types = opened.Parts.Plugins.Types;
        SiteModel site = opened.Builder(null, cancellation).Model();
        session.Terminal.Out.Write(SnippetFile.Of(types, Declarations.Vocabularies(opened.Parts), Choices(types, site)));
        return ExitCode.Ok;
    }

    /// <summary>The documents that others are filed under, as cases are under systems and themes; all others, such as cases themselves, grow too fast.</summary>
    static Dictionary<string, ImmutableArray<string>> Choices(ImmutableArray<ContentType> types, SiteModel site)
    {
        string[] filedUnder = [.. types.SelectMany(t => t.Shape.Fields).Where(f => f.Facet is not null)
            .Select(f => (f.Shape is ListShape list ? list.Item : f.Shape) is TextShape { Domain: ReferenceDomain reference } ? reference.Type : "").Distinct()];
        return site.Documents.Select(d => d.Document).GroupBy(d => d.Type.Name)
            .Where(type => filedUnder.Contains(type.Key) && type.Count() <= MostChoices)
            .ToDictionary(type => type.Key, type => type.Select(d => d.Id).Order(StringComparer.Ordinal).ToImmutableArray());
    }
}
