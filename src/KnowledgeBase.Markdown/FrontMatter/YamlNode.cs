namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>A value in YAML, with its place in the file.</summary>
abstract record YamlNode(TextPosition Position)
{
    /// <summary>What a person calls it, with an article.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value.</summary>
/// <param name="Text">The value, unquoted and unfolded.</param>
/// <param name="Plain">True when it was written without quotation marks.</param>
/// <param name="Position">Where it begins.</param>
sealed record ScalarNode(string Text, bool Plain, TextPosition Position) : YamlNode(Position)
{
    public override string Kind => "a single value";

    /// <summary>The place after it, quotation marks included.</summary>
    public TextPosition End { get; init; } = Position;

    /// <summary>Writes <paramref name="yaml"/> in its place.</summary>
    public Fix Instead(string yaml) => Fix.Of(Position, End, yaml);

    /// <summary>What a # cut off, or null.</summary>
    public CutText? Cut { get; init; }

    /// <summary>True when nothing is written, or YAML's word for nothing.</summary>
    public bool IsNull => Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>What stands after a text without quotation marks, from the # on that YAML takes for the beginning of a comment.</summary>
/// <param name="Position">Where the # stands.</param>
/// <param name="Whole">The text as it was probably meant, with what was cut off.</param>
/// <param name="Tight">True when no space follows the #, as in "ward #3".</param>
sealed record CutText(TextPosition Position, string Whole, bool Tight);

/// <summary>A list.</summary>
sealed record ListNode(IReadOnlyList<YamlNode> Items, TextPosition Position) : YamlNode(Position)
{
    public override string Kind => "a list";
}

/// <summary>A group of keys and values; each key once.</summary>
sealed record MapNode(IReadOnlyList<MapEntry> Entries, TextPosition Position) : YamlNode(Position)
{
    public override string Kind => "a group of fields";

    /// <summary>Keys that are there and could not be read with their values, which is reported.</summary>
    public IReadOnlyCollection<string> Unread { get; init; } = [];

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (MapEntry entry in Entries)
                if (entry.Key == key) return entry.Value;
            return null;
        }
    }
}

/// <summary>A key and its value.</summary>
sealed record MapEntry(string Key, TextPosition Position, YamlNode Value)
{
    /// <summary>The place after the key.</summary>
    public TextPosition KeyEnd { get; init; } = Position;
}
