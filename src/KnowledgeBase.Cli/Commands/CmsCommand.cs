using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Editing.Form;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb cms config</c>: the configuration of the form at <c>/admin/</c>.</summary>
static class CmsCommand
{
    public static CommandDefinition[] Define(GlobalOptions global, Terminal terminal)
    {
        var config = new Command("config", "Print the configuration of the form, as a build writes it: JSON, which Sveltia CMS and Decap CMS read as YAML.");
        CommandDefinition.Run(config, (parsed, _) => Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json)));
        var command = new Command("cms", "The form at /admin/, in which people write without git.") { config };
        return [new CommandDefinition(command, "kb cms config"), new CommandDefinition(config, "kb cms config", "kb cms config > config.yml")];
    }

    static ExitCode Run(Session session)
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        if (opened.Parts.Options.Settings.Editing is null)
            throw new UsageException("The form is switched off",
                $"Say in {SiteOptions.FileName} where its pull requests go: \"KnowledgeBase\": {{ \"Repository\": \"https://github.com/example/knowledge-base\", \"Editing\": {{}} }}");
        session.Terminal.Out.Write(FormConfiguration.Of(opened.Parts.Options.Settings, opened.Parts.Plugins.Types, Declarations.Vocabularies(opened.Parts)));
        return ExitCode.Ok;
    }
}
