namespace KnowledgeBase.Publishing.Cite;

/// <summary>Writes how to cite a work as a BibTeX entry of the kind every style knows (Patashnik 1988).</summary>
static class BibTeX
{
    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(CitedWork work)
    {
        var entry = new StringBuilder();
        entry.Append("@misc{").Append(work.Key);
        // Double braces: names are not taken apart, titles keep their capitals.
        Field(entry, "author", string.Join(" and ", work.Authors.Select(a => $"{{{Escaped(a)}}}")));
        Field(entry, "title", $"{{{Escaped(work.Title)}}}");
        Field(entry, "howpublished", Escaped(work.Site));
        if (work.Date is { } date)
        {
            Field(entry, "year", Days.Year(date.Year));
            entry.Append(",\n  month = ").Append(Months[date.Month - 1]);
        }
        if (work.Url is { } url) Field(entry, "url", Address(url));
        if (Note(work) is { Length: > 0 } note) Field(entry, "note", Escaped(note));
        return entry.Append("\n}\n").ToString();
    }

    static string Note(CitedWork work) => string.Join(". ", new[]
    {
        work.Date is { } date ? "Updated " + Days.Words(date) : "",
        work.Terms,
    }.Where(part => part.Length > 0));

    static void Field(StringBuilder entry, string name, string value) =>
        entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');

    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
            escaped.Append(c switch
            {
                // BibTeX counts braces also after a backslash, so \{ would unbalance the entry.
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '<' => @"\textless{}",
                '>' => @"\textgreater{}",
                '#' or '$' or '%' or '&' or '_' => $@"\{c}",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }

    // Read as it stands: only what would end the field is changed.
    static string Address(string url) => url.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);
}
