using System.Text.Json;

namespace KnowledgeBase.Cli.Reports;

/// <summary>Writes diagnostics as SARIF 2.1.0 (OASIS standard, errata 01), one run, one rule for each code found.</summary>
static class SarifLog
{
    const string SchemaAddress = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The whole log; <paramref name="help"/> says where each rule is explained.</summary>
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics, string version, HelpAddress help)
    {
        ImmutableArray<DiagnosticDescriptor> rules =
            [.. diagnostics.Select(d => d.Descriptor).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal)];
        writer.Write(Json.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", SchemaAddress);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules, version, help);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (Diagnostic diagnostic in diagnostics) Result(json, diagnostic, rules);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    static void Tool(Utf8JsonWriter json, ImmutableArray<DiagnosticDescriptor> rules, string version, HelpAddress help)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kb");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (DiagnosticDescriptor rule in rules) Rule(json, rule, help);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Rule(Utf8JsonWriter json, DiagnosticDescriptor rule, HelpAddress help)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        Text(json, "shortDescription", rule.Title);
        json.WriteString("helpUri", help.Of(rule));
        if (rule.Hint is { } hint) Text(json, "help", hint);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Result(Utf8JsonWriter json, Diagnostic diagnostic, ImmutableArray<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rules.Select(r => r.Code).ToList().IndexOf(diagnostic.Code));
        json.WriteString("level", Level(diagnostic.Severity));
        Text(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message}. {hint}" : diagnostic.Message);
        if (diagnostic.Location.Path.Length > 0) Location(json, diagnostic.Location);
        json.WriteEndObject();
    }

    static void Location(Utf8JsonWriter json, Location location)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', location.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        if (location.Position is { } position) Region(json, position);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void Region(Utf8JsonWriter json, TextPosition position)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", position.Line);
        json.WriteNumber("startColumn", position.Column);
        json.WriteEndObject();
    }

    static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
