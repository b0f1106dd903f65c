using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Cli.Scaffold;

/// <summary>What a new document is about.</summary>
/// <param name="Type">Its content type.</param>
/// <param name="Title">Its title, as typed.</param>
/// <param name="Today">The day it is begun.</param>
sealed record NewDocument(ContentType Type, string Title, DateOnly Today)
{
    /// <summary>What was imported; null for a document that is begun with nothing but its title.</summary>
    public ImportedText? Imported { get; init; }
}

/// <summary>What of a new document is there already.</summary>
/// <param name="Fields">Of its front matter; null for none.</param>
/// <param name="Before">Markdown before the first section; may be empty.</param>
/// <param name="Sections">Markdown by the title of the section.</param>
/// <param name="After">Markdown at the end; may be empty.</param>
sealed record ImportedText(DraftGroup? Fields, string Before, ImmutableSortedDictionary<string, string> Sections, string After);

/// <summary>
/// Writes the file that <c>kb new</c> leaves behind: what is required stands there to be filled in, what is optional is
/// commented out with what to write there, so that nobody needs the manual beside it. One that was imported keeps what is optional out:
/// it is long enough, and <c>kb check</c> says what it still lacks.
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
        if (document.Imported is { } imported) Imported(document.Type, imported, text);
        else
        {
            foreach (SectionDeclaration section in document.Type.Sections) text.Append('\n').Append(Section(section));
            if (document.Type.Sections.IsEmpty) text.Append("\n<!-- The text, in Markdown. -->\n");
        }
        return text.ToString();
    }

    static void Imported(ContentType type, ImportedText imported, StringBuilder text)
    {
        IEnumerable<string> sections = type.Sections.Select(section =>
            imported.Sections.TryGetValue(section.Title, out string? written) ? $"## {section.Title}\n\n{written}\n"
            : section.Required ? Section(section) : "");
        foreach (string part in (string[])[Ended(imported.Before), .. sections, Ended(imported.After)])
            if (part.Length > 0) text.Append('\n').Append(part);
    }

    static string Ended(string part) => part.Length == 0 ? "" : part + "\n";

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
