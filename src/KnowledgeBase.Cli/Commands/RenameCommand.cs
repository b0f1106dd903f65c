using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb rename OLD NEW</c>: moves a document or a folder, or merges two documents, with all that names them.</summary>
static class RenameCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var old = new Argument<string>("OLD") { Description = "A document, by its id, TYPE/ID, address or file; or a folder of documents." };
        var name = new Argument<string>("NEW") { Description = "Its new id, file or folder; with --merge the document that it becomes a part of." };
        var merge = new Option<bool>("--merge") { Description = "Make one document of two: NEW keeps its text and fields, OLD goes, and what named OLD names NEW." };
        var yes = new Option<bool>("--yes") { Description = "Write it without asking." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show the difference, and write nothing." };
        var command = new Command("rename", "Move or merge documents; mend every field and link that names them, and lead old addresses to them.") { old, name, merge, yes, dryRun };
        CommandDefinition.Run(command, (parsed, cancellation) => new RenameRun(global.Open(parsed, terminal, ReportFormat.Text), cancellation)
        {
            Old = parsed.GetRequiredValue(old),
            New = parsed.GetRequiredValue(name),
            Merge = parsed.GetValue(merge),
            Yes = parsed.GetValue(yes),
            DryRun = parsed.GetValue(dryRun),
        }.Run());
        return new CommandDefinition(command, "kb rename fewer-falls falls-on-three-wards", "kb rename content/lessons/old.md content/lessons/new.md --dry-run", "kb rename lesson/trust lesson/build-trust --merge");
    }
}
