namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Parts YAML at its top-level keys, so that a slip in one field does not hide the others.</summary>
static class YamlPieces
{
    /// <summary>
    /// The pieces of <paramref name="yaml"/>, in order and without gaps: each begins at a key at the start of a line, or at a line there that
    /// belongs to no field; what stands before the first key is a piece too.
    /// </summary>
    public static IEnumerable<TextSpan> Of(string yaml)
    {
        int begin = 0;
        for (int at = 0; at < yaml.Length; at = AfterLine(yaml, at))
        {
            if (at == begin || !Begins(yaml, at)) continue;
            yield return TextSpan.Between(begin, at);
            begin = at;
        }
        if (begin < yaml.Length) yield return TextSpan.Between(begin, yaml.Length);
    }

    static bool Begins(string yaml, int at) => yaml[at] is not (' ' or '\t' or '\r' or '\n' or '#' or '-' or ']' or '}') || yaml.AsSpan(at).StartsWith("---");

    static int AfterLine(string yaml, int at)
    {
        int next = yaml.AsSpan(at).IndexOfAny('\r', '\n');
        if (next < 0) return yaml.Length;
        at += next;
        return yaml[at] == '\r' && at + 1 < yaml.Length && yaml[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
