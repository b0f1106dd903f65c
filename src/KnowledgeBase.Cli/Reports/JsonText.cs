using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Cli.Reports;

/// <summary>
/// Writes one JSON text to a text writer, the same everywhere: <c>\n</c>, letters of all scripts as they are, and everything that
/// could reorder or hide text in a terminal escaped.
/// </summary>
static class JsonText
{
    // "Unsafe" means markup, which is no danger where nothing is HTML.
    static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Indented by two spaces, with a line feed at its end.</summary>
    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write) => Write(writer, write, indented: true);

    /// <summary>On one line, with a line feed at its end.</summary>
    public static void WriteLine(TextWriter writer, Action<Utf8JsonWriter> write) => Write(writer, write, indented: false);

    static void Write(TextWriter writer, Action<Utf8JsonWriter> write, bool indented)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = Encoder }))
            write(json);
        // What is hidden stands inside strings only, where the escape of VisibleText is JSON's own.
        string[] lines = Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Split('\n');
        writer.Write(string.Join('\n', lines.Select(VisibleText.Of)) + "\n");
    }
}
