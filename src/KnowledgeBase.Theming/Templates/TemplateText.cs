namespace KnowledgeBase.Theming.Templates;

/// <summary>Changes to a template's text before it is compiled.</summary>
static class TemplateText
{
    /// <summary>The text without white space at the beginnings of lines and at its end, where an editor leaves a line feed.</summary>
    public static string Unindent(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (ReadOnlySpan<char> line in text.AsSpan().TrimEnd().EnumerateLines())
            result.Append(line.TrimStart(" \t")).Append('\n');
        return result.ToString(0, Math.Max(0, result.Length - 1));
    }
}
