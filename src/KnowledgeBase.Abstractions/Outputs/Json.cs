using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>
/// Writes JSON the same everywhere: <c>\n</c>, letters of all scripts as they are (those that need two UTF-16 units escaped). Escaped are
/// <c>&lt;</c>, so that no text can end an element where somebody puts the JSON into a page, and what could hide or reorder text in a terminal.
/// </summary>
public static class Json
{
    // "Unsafe" means markup, which the escaped '<' keeps harmless.
    static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Indented by two spaces, with a line feed at its end.</summary>
    public static string Text(Action<Utf8JsonWriter> write) => Escaped(write, indented: true);

    /// <summary>On one line, with a line feed at its end.</summary>
    public static string Line(Action<Utf8JsonWriter> write) => Escaped(write, indented: false);

    /// <summary>On one line, with JSON's own escapes alone: for files that our own code reads.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write) => Bytes(write, indented: false);

    static string Escaped(Action<Utf8JsonWriter> write, bool indented)
    {
        // Outside of strings JSON has neither, and inside these escapes are JSON's own.
        IEnumerable<string> lines = Encoding.UTF8.GetString(Bytes(write, indented)).Replace("<", "\\u003C", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(VisibleText.Of)) + "\n";
    }

    static byte[] Bytes(Action<Utf8JsonWriter> write, bool indented)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = Encoder })) write(json);
        return bytes.WrittenSpan.ToArray();
    }
}
