using System.CommandLine;
using System.Text.Json;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb plugins</c>: the plugins in use and the steps they add, in the order they run.</summary>
static class PluginsCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var command = new Command("plugins", "List the plugins and their steps.");
        CommandDefinition.Run(command, (parsed, _) => Run(global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json)));
        return new CommandDefinition(command, "kb plugins", "kb plugins --format json");
    }

    static ExitCode Run(Session session)
    {
        var opened = Opened.Of(session);
        ExitCode? refused = opened.Refusal();
        PluginSet plugins = opened.Parts.Plugins;
        if (session.Format == ReportFormat.Json) session.Terminal.Out.Write(Json.Text(json => Write(json, plugins)));
        else Text(session.Terminal.Out, plugins);
        return refused ?? ExitCode.Ok;
    }

    static void Text(TextWriter output, PluginSet plugins)
    {
        foreach (string name in plugins.Names)
        {
            output.WriteLine(VisibleText.Of(name));
            foreach ((string kind, string step) in Steps(plugins).Where(s => s.Plugin == name).Select(s => (s.Kind, s.Name)))
                output.WriteLine($"  {kind} {VisibleText.Of(step)}");
        }
        output.WriteLine($"content types: {string.Join(", ", plugins.Types.Select(t => VisibleText.Of(t.Name)))}");
        output.WriteLine($"reads: {string.Join(", ", plugins.Readers.Keys.Select(VisibleText.Of))}");
        output.WriteLine($"index fields: {string.Join(", ", plugins.IndexFields.Select(f => VisibleText.Of(f.Name)))}");
    }

    static void Write(Utf8JsonWriter json, PluginSet plugins) => json.Object(() =>
    {
        json.Array("plugins", plugins.Names, name => json.Object(() =>
        {
            json.WriteString("name", name);
            json.Array("steps", Steps(plugins).Where(s => s.Plugin == name), step => json.Object(() =>
            {
                json.WriteString("kind", step.Kind);
                json.WriteString("name", step.Name);
            }));
        }));
        json.Texts("types", plugins.Types.Select(t => t.Name));
        json.Texts("extensions", plugins.Readers.Keys);
        json.Texts("indexFields", plugins.IndexFields.Select(f => f.Name));
    });

    static IEnumerable<(string Plugin, string Kind, string Name)> Steps(PluginSet plugins) =>
        plugins.Enrichers.Select(s => (s.Plugin, "enricher", s.Name)).Concat(plugins.Generators.Select(s => (s.Plugin, "generator", s.Name)));
}
