using System.CommandLine;
using System.Text.Json;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Cli.CommandLine;
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
        if (session.Format == ReportFormat.Json) JsonText.Write(session.Terminal.Out, json => Json(json, plugins));
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

    static void Json(Utf8JsonWriter json, PluginSet plugins)
    {
        json.WriteStartObject();
        json.WriteStartArray("plugins");
        foreach (string name in plugins.Names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteStartArray("steps");
            foreach ((string kind, string step) in Steps(plugins).Where(s => s.Plugin == name).Select(s => (s.Kind, s.Name)))
            {
                json.WriteStartObject();
                json.WriteString("kind", kind);
                json.WriteString("name", step);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Names(json, "types", plugins.Types.Select(t => t.Name));
        Names(json, "extensions", plugins.Readers.Keys);
        Names(json, "indexFields", plugins.IndexFields.Select(f => f.Name));
        json.WriteEndObject();
    }

    static IEnumerable<(string Plugin, string Kind, string Name)> Steps(PluginSet plugins) =>
        plugins.Enrichers.Select(s => (s.Plugin, "enricher", s.Name)).Concat(plugins.Generators.Select(s => (s.Plugin, "generator", s.Name)));

    static void Names(Utf8JsonWriter json, string member, IEnumerable<string> names)
    {
        json.WriteStartArray(member);
        foreach (string name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }
}
