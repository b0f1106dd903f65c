namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Says a field's path as a person would: from the inside out, counting from 1.</summary>
public static class FieldWords
{
    /// <summary>
    /// <c>period.end</c> as "'end' of 'period'", <c>measures[1].unit</c> as "'unit' of measure 2", or "'unit' of measure 'pay'" where
    /// <paramref name="names"/> has a name for <c>measures[1]</c>.
    /// </summary>
    public static string Of(string path, IReadOnlyDictionary<string, string>? names = null)
    {
        var words = new List<string>();
        for (int end = path.Length; end > 0;)
        {
            int dot = path.LastIndexOf('.', end - 1);
            words.Add(Part(path[(dot + 1)..end], names?.GetValueOrDefault(path[..end])));
            end = dot;
        }
        return string.Join(" of ", words);
    }

    static string Part(string part, string? name)
    {
        int bracket = part.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0 || !int.TryParse(part.AsSpan(bracket + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out int index)) return $"'{part}'";
        string key = part[..bracket];
        string which = name is null ? (index + 1).ToString(CultureInfo.InvariantCulture) : $"'{name}'";
        return Singular(key) is { } one ? $"{one} {which}" : $"item {which} of '{key}'";
    }

    /// <summary>What one item of a list is called, by the key or title of the list: "Sources" gives "Source". Null where the word does not say.</summary>
    public static string? Singular(string key) => key switch
    {
        "series" or "Series" => null,
        _ when key.EndsWith("ies", StringComparison.Ordinal) => key[..^3] + "y",
        _ when key.EndsWith("ss", StringComparison.Ordinal) || !key.EndsWith('s') => null,
        _ => key[..^1].Replace('_', ' '),
    };
}
