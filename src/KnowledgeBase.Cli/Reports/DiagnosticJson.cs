using System.Text.Json;

namespace KnowledgeBase.Cli.Reports;

/// <summary>Writes diagnostics as the array that <c>kb build</c> and <c>kb check</c> share.</summary>
static class DiagnosticJson
{
    /// <summary>The member <c>diagnostics</c>: all of them, in order; line and column are null when the whole file is meant.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics) =>
        json.Array("diagnostics", diagnostics, diagnostic => json.Object(() =>
        {
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.SeverityName);
            json.WriteString("path", diagnostic.Location.Path);
            Number(json, "line", diagnostic.Location.Position?.Line);
            Number(json, "column", diagnostic.Location.Position?.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteString("hint", diagnostic.Hint);
            if (diagnostic.Fix is { } fix) json.Array("fix", fix.Edits, edit => json.Object(() => Write(json, edit)));
        }));

    static void Write(Utf8JsonWriter json, Edit edit)
    {
        json.WriteNumber("line", edit.Start.Line);
        json.WriteNumber("column", edit.Start.Column);
        json.WriteNumber("endLine", edit.End.Line);
        json.WriteNumber("endColumn", edit.End.Column);
        json.WriteString("text", edit.Text);
    }

    static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
