using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Publishing.Text;

/// <summary>
/// Writes JSON the same everywhere: UTF-8, two spaces, <c>\n</c>, letters as they are (those that need two UTF-16 units escaped).
/// <c>&lt;</c> is escaped, so that no text can end an element where somebody puts the JSON into a page.
/// </summary>
static class JsonFile
{
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // "Unsafe" means markup, which the escaped '<' keeps harmless.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file at <paramref name="address"/>.</summary>
    public static OutputFile Of(Address address, Action<Utf8JsonWriter> write) => OutputFile.Text(address.File, Text(write));

    /// <summary>The JSON, with a line feed at its end.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) write(json);
        // Outside of strings JSON has no '<'.
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).Replace("<", "\\u003C", StringComparison.Ordinal) + "\n";
    }
}
