using System.Text;
using System.Text.Json;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>Where each value of a JSON text stands, by path (<c>KnowledgeBase.Types.lessons</c>, <c>InputPaths[0]</c>).</summary>
sealed class JsonPlaces
{
    readonly Dictionary<string, int> offsets = new(StringComparer.Ordinal);
    readonly byte[] json;

    /// <summary>Walks <paramref name="json"/>, which is known to be valid.</summary>
    public JsonPlaces(byte[] json, JsonReaderOptions options)
    {
        this.json = json;
        var reader = new Utf8JsonReader(json, options);
        reader.Read();
        Value(ref reader, "");
    }

    /// <summary>The place of the value at <paramref name="path"/>, or the first place of the file.</summary>
    public TextPosition this[string path] => offsets.TryGetValue(path, out int offset) ? At(json, offset) : TextPosition.Start;

    /// <summary>The line and column of a byte offset.</summary>
    public static TextPosition At(ReadOnlySpan<byte> json, long offset)
    {
        ReadOnlySpan<byte> before = json[..(int)Math.Clamp(offset, 0, json.Length)];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    void Value(ref Utf8JsonReader reader, string path)
    {
        offsets.TryAdd(path, (int)reader.TokenStartIndex);
        if (reader.TokenType == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                Value(ref reader, path.Length == 0 ? name : $"{path}.{name}");
            }
        else if (reader.TokenType == JsonTokenType.StartArray)
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Value(ref reader, $"{path}[{i}]");
    }
}
