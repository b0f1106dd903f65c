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
        string[] codes = [.. rules.Select(r => r.Code)];
        writer.Write(Json.Text(json => json.Object(() =>
        {
            json.WriteString("$schema", SchemaAddress);
            json.WriteString("version", "2.1.0");
            json.Array("runs", [diagnostics], found => json.Object(() =>
            {
                json.Object("tool", () => json.Object("driver", () =>
                {
                    json.WriteString("name", "kb");
                    json.WriteString("version", version);
                    json.Array("rules", rules, rule => json.Object(() => Rule(json, rule, help)));
                }));
                json.WriteString("columnKind", "utf16CodeUnits");
                json.Array("results", Fingerprint.Each(found), each => json.Object(() => Result(json, each.Diagnostic, Array.IndexOf(codes, each.Diagnostic.Code), each.Digits)));
            }));
        })));
    }

    static void Rule(Utf8JsonWriter json, DiagnosticDescriptor rule, HelpAddress help)
    {
        json.WriteString("id", rule.Code);
        Text(json, "shortDescription", rule.Title);
        // The standard asks for an absolute address.
        if (help.IsAbsolute) json.WriteString("helpUri", help.Of(rule));
        if (rule.Hint is { } hint) Text(json, "help", hint);
        json.Object("defaultConfiguration", () => json.WriteString("level", Level(rule.Severity)));
    }

    static void Result(Utf8JsonWriter json, Diagnostic diagnostic, int rule, string fingerprint)
    {
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        Text(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message}. {hint}" : diagnostic.Message);
        if (diagnostic.Location.Path.Length > 0)
            json.Array("locations", [diagnostic.Location], location => json.Object(() => json.Object("physicalLocation", () => Place(json, location))));
        if (diagnostic.Fix is { } fix)
            json.Array("fixes", [fix], edits => json.Object(() => json.Array("artifactChanges", [diagnostic.Location], file => json.Object(() =>
            {
                Artifact(json, file);
                json.Array("replacements", edits.Edits, edit => json.Object(() => Replacement(json, edit)));
            }))));
        json.Object("partialFingerprints", () =>
        {
            json.WriteString("kbDiagnostic/v1", fingerprint);
            // The name by which GitHub knows an alert again; without it each upload opens the same alerts anew.
            json.WriteString("primaryLocationLineHash", fingerprint);
        });
    }

    static void Place(Utf8JsonWriter json, Location location)
    {
        Artifact(json, location);
        if (location.Position is { } position)
            json.Object("region", () =>
            {
                json.WriteNumber("startLine", position.Line);
                json.WriteNumber("startColumn", position.Column);
            });
    }

    static void Artifact(Utf8JsonWriter json, Location location) => json.Object("artifactLocation", () =>
    {
        json.WriteString("uri", string.Join('/', location.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
    });

    static void Replacement(Utf8JsonWriter json, Edit edit)
    {
        json.Object("deletedRegion", () =>
        {
            json.WriteNumber("startLine", edit.Start.Line);
            json.WriteNumber("startColumn", edit.Start.Column);
            json.WriteNumber("endLine", edit.End.Line);
            json.WriteNumber("endColumn", edit.End.Column);
        });
        Text(json, "insertedContent", edit.Text);
    }

    static void Text(Utf8JsonWriter json, string name, string text) => json.Object(name, () => json.WriteString("text", text));

    static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
