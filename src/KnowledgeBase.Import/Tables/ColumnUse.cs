using System.Text.RegularExpressions;
using KnowledgeBase.Import.Forms;

namespace KnowledgeBase.Import.Tables;

/// <summary>What a column is for.</summary>
/// <param name="Path">Of the field, from the document or from the item of its list; the heading of a section.</param>
/// <param name="List">Key of the list whose item it belongs to; empty for a field of the document.</param>
/// <param name="Item">Which item of the list, from 1; 0 for a field of the document.</param>
/// <param name="IsSection">True for a section of the text.</param>
readonly partial record struct ColumnUse(string Path, string List, int Item, bool IsSection)
{
    /// <summary>The field, section or part of a list that a heading names, by label, key or another name of it, in any capitals; null for none.</summary>
    public static ColumnUse? Named(Form form, string heading)
    {
        string name = heading.Trim().TrimEnd('*', ':', ' ');
        if (form.Facts.Rows.FirstOrDefault(row => SameWords.Are(row.Label, name) || SameWords.Are(row.Path, name)) is { } row) return new(row.Path, "", 0, false);
        if (form.Type.Sections.FirstOrDefault(s => SameWords.Are(s.Title, name)) is { } section) return new(section.Title, "", 0, true);
        if (form.Lists.FirstOrDefault(list => SameWords.Are(list.Title, name) || SameWords.Are(list.Path, name)) is { } whole) return new(whole.Path, "", 0, false);
        if (form.Type.Shape.Fields.FirstOrDefault(f => f.Aliases.Any(alias => SameWords.Are(alias, name))) is { } other) return new(other.Key, "", 0, false);
        return InList(form, name);
    }

    /// <summary>Every name that is sure to be understood, for hints.</summary>
    public static IEnumerable<string> Names(Form form) =>
        [.. form.Facts.Rows.Select(row => row.Label), .. form.Type.Sections.Select(s => s.Title), .. form.Lists.SelectMany(list => list.Rows.Select(row => Label(list, row, 1)))];

    /// <summary>The heading of a column for a part of an item: "Sources 2: title".</summary>
    public static string Label(FormTable list, FormRow row, int item) =>
        string.Create(CultureInfo.InvariantCulture, $"{list.Title}{(item > 1 ? $" {item}" : "")}: {row.Label.ToLowerInvariant()}");

    // "Sources: title", "Source 2 title", "sources.title".
    static ColumnUse? InList(Form form, string name)
    {
        Match number = Number().Match(name);
        int item = number.Success ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 1;
        string words = number.Success ? name.Remove(number.Index, number.Length) : name;
        return item == 0 ? null : (
            from list in form.Lists
            from row in list.Rows
            where ((string[])[list.Title, list.Title.TrimEnd('s'), list.Path]).Any(l => SameWords.Are(l + row.Label, words) || SameWords.Are(l + row.Path, words))
            select (ColumnUse?)new ColumnUse(row.Path, list.Path, item, false)).FirstOrDefault();
    }

    [GeneratedRegex("[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
