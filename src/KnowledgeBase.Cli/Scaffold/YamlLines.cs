using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Cli.Scaffold;

/// <summary>
/// Writes lines of YAML, some of them commented out: a <c>#</c> without a space before a key switches it off, so that taking away
/// that one character switches it on; <c># </c> with a space begins a note.
/// </summary>
sealed class YamlLines
{
    readonly StringBuilder text = new();
    readonly List<int> off = [];
    int indent;
    bool item;

    /// <summary>An empty line.</summary>
    public void Break() => text.Append('\n');

    /// <summary>A note for people.</summary>
    public void Note(string note) => Line(item ? indent - 2 : indent, $"# {note}", isNote: true);

    /// <summary>A key with a value, or with none.</summary>
    public void Entry(string key, string value = "")
    {
        string entry = value.Length == 0 ? $"{key}:" : $"{key}: {value}";
        if (item) Line(indent - 2, $"- {entry}");
        else Line(indent, entry);
        item = false;
    }

    /// <summary>A key with a value that was imported, over as many lines as it takes.</summary>
    public void Value(string key, DraftValue value)
    {
        switch (value)
        {
            case DraftScalar scalar:
                Entry(key, Written(scalar));
                break;
            case DraftGroup group:
                Entry(key);
                using (Deeper()) Values(group);
                break;
            case DraftList list when list.Items.All(i => i is DraftScalar):
                Entry(key, $"[{string.Join(", ", list.Items.Cast<DraftScalar>().Select(Written))}]");
                break;
            case DraftList list:
                Entry(key);
                foreach (DraftGroup group in list.Items.OfType<DraftGroup>())
                    using (Item()) Values(group);
                break;
        }
    }

    /// <summary>Comments out entries until disposed, also inside what is commented out already: each <c>#</c> is one decision.</summary>
    public IDisposable Off()
    {
        off.Add(indent);
        return new Restore(() => off.RemoveAt(off.Count - 1));
    }

    /// <summary>Nests entries in the last one until disposed.</summary>
    public IDisposable Deeper() => Indent(2);

    /// <summary>Nests entries as the one item of a list in the last entry until disposed.</summary>
    public IDisposable Item()
    {
        item = true;
        return Indent(4);
    }

    public override string ToString() => text.ToString();

    /// <summary>A text as a double-quoted scalar: valid whatever it holds.</summary>
    public static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in value)
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\u2028' or '\u2029' or '\uFEFF' or '\u0085' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ when char.IsControl(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }

    void Values(DraftGroup group)
    {
        foreach (DraftEntry entry in group.Entries) Value(entry.Key, entry.Value);
    }

    static string Written(DraftScalar scalar) => scalar.IsText ? Quoted(scalar.Text) : scalar.Text;

    void Line(int column, string line, bool isNote = false)
    {
        int written = 0;
        foreach (int at in off)
        {
            // A note at the edge of what is switched off is a comment already.
            if (isNote && at == column) continue;
            text.Append(' ', at - written).Append('#');
            written = at;
        }
        text.Append(' ', column - written).Append(line).Append('\n');
    }

    Restore Indent(int by)
    {
        indent += by;
        return new Restore(() => indent -= by);
    }

    sealed class Restore(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
