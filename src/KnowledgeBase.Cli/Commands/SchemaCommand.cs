using System.CommandLine;
using System.Text.Json.Nodes;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Schema;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb schema [TYPE]</c>: what front matter may say, as JSON Schema.</summary>
static class SchemaCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var type = new Argument<string?>("TYPE")
        {
            Description = "The content type; without one, all types.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var folder = new Option<string?>("--out") { Description = "Write a file for each type, and one for vocabularies, into this folder.", HelpName = "FOLDER" };
        var command = new Command("schema", "Print what front matter may say, as JSON Schema.") { type, folder };
        CommandDefinition.Run(command, (parsed, _) =>
            Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json), parsed.GetValue(type), parsed.GetValue(folder)));
        return new CommandDefinition(command, "kb schema case-study", "kb schema > schema.json", "kb schema --out .schemas");
    }

    static ExitCode Run(Session session, string? typeName, string? folder)
    {
        if (folder is not null && typeName is not null) throw new UsageException($"--out: writes all types, and '{typeName}' names one", "Leave one of the two out.");
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        ImmutableArray<Vocabulary> vocabularies = Declarations.Vocabularies(opened.Parts);
        if (folder is not null) WriteFiles(opened, vocabularies, folder);
        else session.Terminal.Out.Write(Schema(opened.Parts, typeName, vocabularies));
        return ExitCode.Ok;
    }

    static string Schema(SiteParts parts, string? typeName, ImmutableArray<Vocabulary> vocabularies)
    {
        JsonObject schema = typeName is null ? FrontMatterSchema.Of(parts.Plugins.Types, vocabularies) : FrontMatterSchema.Of(Declarations.Type(parts, typeName), vocabularies);
        return Json.Text(json => schema.WriteTo(json));
    }

    static void WriteFiles(Opened opened, ImmutableArray<Vocabulary> vocabularies, string folder)
    {
        Terminal terminal = opened.Session.Terminal;
        string full = Path.GetFullPath(folder, terminal.Folder);
        Directory.CreateDirectory(full);
        foreach ((string name, string text) in SchemaFiles.Of(opened.Parts.Plugins.Types, vocabularies))
        {
            WholeFiles.Write(Path.Combine(full, name), Encoding.UTF8.GetBytes(text));
            terminal.Out.WriteLine(Path.Combine(folder, name).Replace('\\', '/'));
        }
    }
}
