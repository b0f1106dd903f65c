namespace KnowledgeBase.Cli.Reports;

/// <summary>
/// Text from content in the Markdown that code hosts show: letters, digits, spaces and numbers of characters, so that it can neither form
/// Markdown or HTML nor name anybody.
/// </summary>
static class HostText
{
    // After @ and # a space that nobody sees: code hosts link names and numbers even where they were written as numbers of characters.
    public static string Of(string text)
    {
        var escaped = new StringBuilder();
        foreach (char unit in VisibleText.Of(text))
            if (char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) || unit is ' ' or ',' or '\'' or '(' or ')' || unit > '~') escaped.Append(unit);
            else escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)unit};{(unit is '@' or '#' ? "&#8203;" : "")}");
        return escaped.ToString();
    }
}
