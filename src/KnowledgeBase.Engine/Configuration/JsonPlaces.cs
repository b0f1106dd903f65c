using System.Text.Json;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>
/// Where each value of a JSON text stands, by path (<c>KnowledgeBase.Types.lessons</c>, <c>InputPaths[0]</c>), and what the parser lets
/// through: keys given twice and texts with half a character.
/// </summary>
sealed class JsonPlaces
{
    readonly Dictionary<string, int> offsets = new(StringComparer.Ordinal);
    readonly List<(string Name, TextPosition Place)> repeated = [];
    readonly byte[] json;

    /// <summary>Walks <paramref name="json"/>, which is known to be valid.</summary>
    public JsonPlaces(byte[] json, JsonReaderOptions options)
    {
        this.json = json;
        var reader = new Utf8JsonReader(json, options);
        reader.Read();
        Value(ref reader, "");
    }

    /// <summary>Keys that stand twice in one group, without regard to case, at their second place.</summary>
    public IReadOnlyList<(string Name, TextPosition Place)> Repeated => repeated;

    /// <summary>The first text or key that ends in half a character, if there is one; nothing is read from there on.</summary>
    public TextPosition? Unreadable { get; private set; }

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
        if (reader.TokenType == JsonTokenType.StartObject) Group(ref reader, path);
        else if (reader.TokenType == JsonTokenType.String) Text(reader);
        else if (reader.TokenType == JsonTokenType.StartArray)
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray && Unreadable is null; i++)
                Value(ref reader, $"{path}[{i}]");
    }

    void Group(ref Utf8JsonReader reader, string path)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && Text(reader) is { } name)
        {
            if (!names.Add(name)) repeated.Add((name, At(json, reader.TokenStartIndex)));
            reader.Read();
            Value(ref reader, path.Length == 0 ? name : $"{path}.{name}");
            if (Unreadable is not null) return;
        }
    }

    string? Text(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Unreadable = At(json, reader.TokenStartIndex);
            return null;
        }
    }
}
