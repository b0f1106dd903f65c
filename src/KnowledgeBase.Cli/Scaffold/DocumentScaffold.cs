namespace KnowledgeBase.Cli.Scaffold;

/// <summary>What a new document is about.</summary>
/// <param name="Type">Its content type.</param>
/// <param name="Title">Its title, as typed.</param>
/// <param name="Today">The day it is begun.</param>
sealed record NewDocument(ContentType Type, string Title, DateOnly Today);

/// <summary>
/// Writes the file that <c>kb new</c> leaves behind: what is required stands there to be filled in, what is optional is
/// commented out with what to write there, so that nobody needs the manual beside it.
/// </summary>
static class DocumentScaffold
{
    /// <summary>The whole file. Pure.</summary>
    /// <param name="document">What it is about.</param>
    /// <param name="types">All content types, for what references point to.</param>
    /// <param name="vocabularies">The controlled lists, as far as known.</param>
    public static string Text(NewDocument document, ImmutableArray<ContentType> types, ImmutableArray<Vocabulary> vocabularies)
    {
        var notes = new FieldNotes(types, vocabularies);
        var text = new StringBuilder("---\n");
        text.Append(FrontMatterScaffold.Text(document, notes));
        text.Append("---\n");
        foreach (SectionDeclaration section in document.Type.Sections) text.Append('\n').Append(Section(section));
        if (document.Type.Sections.IsEmpty) text.Append("\n<!-- The text, in Markdown. -->\n");
        return text.ToString();
    }

    static string Section(SectionDeclaration section)
    {
        string help = Comment(section.Help);
        return section.Required
            ? $"## {section.Title}\n\n<!-- {help} (required) -->\n"
            : $"<!-- Optional: take away this line and the last one to use the section.\n## {section.Title}\n\n{help}\n-->\n";
    }

    // Two hyphens could end the comment.
    static string Comment(string text) => text.Replace("--", "- -", StringComparison.Ordinal);
}
