using System.Buffers;

namespace KnowledgeBase.Markdown.Source;

/// <summary>Characters that are no text: controls other than tab and line ends, and the non-characters of Unicode's first plane.</summary>
static class ControlCharacters
{
    // U+0080 to U+009F are remains of other encodings; U+0085 would end a line for YAML and for no editor.
    static readonly SearchValues<char> Refused = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c), '\uFFFE', '\uFFFF']);

    /// <summary>Offset of the first one, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Refused);

    /// <summary><c>U+0007</c>.</summary>
    public static string Name(char character) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)character:X4}");
}
