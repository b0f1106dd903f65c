namespace KnowledgeBase.Abstractions.Text;

/// <summary>The forms in which one name is written: in code, in front matter, in templates, and for people.</summary>
public static class Names
{
    /// <summary><c>ResultDirection</c> becomes <c>result_direction</c>.</summary>
    public static string Snake(string property)
    {
        var snake = new StringBuilder(property.Length + 4);
        foreach (char c in property)
        {
            if (char.IsUpper(c) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }
        return snake.ToString();
    }

    /// <summary><c>result_direction</c>, <c>case-study</c> and <c>What was done</c> become <c>resultDirection</c>, <c>caseStudy</c> and <c>whatWasDone</c>.</summary>
    public static string Camel(string name)
    {
        var camel = new StringBuilder(name.Length);
        bool upper = false;
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                upper = camel.Length > 0;
                continue;
            }
            camel.Append(upper ? char.ToUpperInvariant(c) : camel.Length == 0 ? char.ToLowerInvariant(c) : c);
            upper = false;
        }
        return camel.ToString();
    }

    /// <summary>The label of a name that has no other: <c>policy-implication</c> becomes "Policy implication".</summary>
    public static string Label(string name) => Capital(name.Replace('-', ' ').Replace('_', ' ').Trim());

    /// <summary>The text with a capital at its beginning.</summary>
    public static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
}
