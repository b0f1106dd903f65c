using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Import.Forms;

/// <summary>The words of a form: what is printed on it, and what is known again when it comes back.</summary>
static class FormWords
{
    /// <summary>Begins the line that says which content type a form is for; its name follows in brackets.</summary>
    public const string MarkStart = "A form for a ";

    // A longer list is read by nobody.
    const int MostChoices = 24;

    public const string Facts = "The facts";

    public const string WhatToWrite = "What to write";

    public const string Answer = "Your answer";

    /// <summary>Shown in a list of choices until one is made.</summary>
    public const string ChooseOne = "Choose one";

    /// <summary>Author of the comments that help; they are no part of what anybody wrote.</summary>
    public const string Helper = "Help";

    /// <summary>What a form says before it asks.</summary>
    public static ImmutableArray<string> Introduction { get; } =
    [
        "Fill in what you know, and leave the rest empty: somebody will ask. Write the story under the headings, as plain text with lists, links and pictures. " +
        "Do not name patients, and give no dates of birth, numbers or addresses of anybody.",
        "Comments beside the page say what belongs where. To add a line to a table, put the cursor into its last cell and press Tab; to add a table, copy one.",
    ];

    /// <summary>The line that says what a form is for.</summary>
    public static string Mark(ContentType type) => $"{MarkStart}{type.Title.ToLowerInvariant()} [{type.Name}]";

    /// <summary>The name of the content type in such a line; null for any other text.</summary>
    public static string? TypeIn(string text)
    {
        if (!text.StartsWith(MarkStart, StringComparison.OrdinalIgnoreCase)) return null;
        (int open, int close) = (text.LastIndexOf('[') + 1, text.LastIndexOf(']'));
        return open > 0 && close > open ? text[open..close] : null;
    }

    /// <summary>What to write in a row, in sentences.</summary>
    public static string Help(FormRow row, KnownValues known)
    {
        string help = row.Shape is BooleanShape && row.Help.StartsWith("true ", StringComparison.Ordinal) ? "Yes " + row.Help["true ".Length..] : row.Help;
        string rule = Rule(row.Shape, known);
        bool said = help.Contains(rule.TrimEnd('.'), StringComparison.Ordinal);
        return string.Join(' ', ((string[])[help, said ? "" : rule, row.Required ? "(required)" : ""]).Where(w => w.Length > 0));
    }

    static string Rule(FieldShape shape, KnownValues known) => shape switch
    {
        DateShape => "A day: 31 January 2024.",
        PartialDateShape => "A year, a month or a day: 2004, May 2004, 17 May 2004.",
        TextShape { Domain: null, Max: { } max } text => text.Min > 0 ? $"{Whole(text.Min)} to {Whole(max)} characters." : $"At most {Whole(max)} characters.",
        ListShape { Item: GroupShape group } list => $"One a line, its parts divided by semicolons: {string.Join("; ", group.Fields.Select(f => f.Title.ToLowerInvariant()))}." +
            (list.OrFile ? " Or leave it empty, and import the sheet with the values later." : ""),
        ListShape list => Choices(list.Item, known),
        _ => "",
    };

    static string Choices(FieldShape item, KnownValues known)
    {
        ImmutableArray<Choice> choices = item is TextShape text ? known.Choices(text.Domain) : [];
        if (choices.IsEmpty) return "One a line.";
        return choices.Length > MostChoices ? "One a line, by the titles they have on the site." : $"One a line, of these: {string.Join("; ", choices.Select(c => c.Label))}.";
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
