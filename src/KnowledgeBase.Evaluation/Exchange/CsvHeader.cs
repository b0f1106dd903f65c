using System.Text.RegularExpressions;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>The line that names the columns, and what is wrong with it: one mistake, whatever it lacks.</summary>
/// <param name="Columns">Null when rows cannot be read; with a mistake that stops, as they are most likely meant.</param>
/// <param name="Mistakes">In the order of the file.</param>
internal sealed partial record CsvHeader(CsvColumns? Columns, ImmutableArray<InputMistake> Mistakes)
{
    const int MostShown = 3;
    const string Example = "The first line names the columns: date,value,note.";

    static readonly ImmutableArray<(char Sign, string Name)> Dividers = [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")];

    /// <summary>Finds it in the first lines of a file, of which there is at least one.</summary>
    public static CsvHeader Find(IReadOnlyList<List<CsvCell>> top)
    {
        int index = top.TakeWhile(row => !new CsvColumns(row).AreComplete).Count();
        if (index < top.Count) return Named(new(top[index]), isFirst: index == 0);
        foreach ((char sign, string name) in Dividers)
            if (top.FirstOrDefault(row => row[0].Text.Contains(sign, StringComparison.Ordinal)) is { } divided)
                return Refused(divided[0].Place, $"the cells are divided by {name}, where commas are wanted", "Save the table as 'CSV UTF-8 (Comma delimited)'.");
        index = top.TakeWhile(row => row.Count(cell => cell.Plain.Length > 0) < 2).Count() % top.Count;
        return Unnamed(top[index], top.ElementAtOrDefault(index + 1) ?? [], isFirst: index == 0);
    }

    static CsvHeader Named(CsvColumns columns, bool isFirst)
    {
        ImmutableArray<InputMistake>.Builder mistakes = ImmutableArray.CreateBuilder<InputMistake>();
        if (!isFirst) mistakes.Add(TitleAbove(columns.Place));
        if (columns.Twice is { } twice) mistakes.Add(new(twice.Place, $"the column {twice.Text} is there twice") { Hint = "Rename one of the two, or remove it." });
        if (Unread(columns) is { } unread) mistakes.Add(unread);
        return new(columns, mistakes.ToImmutable());
    }

    static CsvHeader Unnamed(List<CsvCell> header, List<CsvCell> sample, bool isFirst)
    {
        int dates = header.Count(cell => DateCell.IsLike(cell.Plain));
        if (dates > 1)
            return Refused(header[0].Place, "the dates stand side by side, where each needs a line of its own",
                "In Excel copy the table, choose Paste Special, Transpose, and name the columns date and value.");
        if (dates > 0) return Refused(header[0].Place, "the first line holds values, where the names of the columns are wanted", "Put a line above it: date,value.");

        var columns = new CsvColumns(header);
        string lacks = columns.Has("value") ? "the column date is missing"
            : columns.Has("date") ? "the column value is missing"
            : "the columns date and value are missing";
        string renamed = string.Join(", ", Renamed(columns, sample).Select(name => $"'{name.Cell.Plain}' to {name.Name}"));
        var mistake = new InputMistake(columns.Place, lacks) { Hint = renamed.Length > 0 ? $"In this line change {renamed}.{(columns.Has("note") ? " Notes are published." : "")}" : Example };
        return new(columns.AreComplete ? columns : null, isFirst ? [mistake] : [TitleAbove(columns.Place), mistake]);
    }

    /// <summary>Gives the columns that are missing to the cells that look most like them, by their name or by the first row.</summary>
    static IEnumerable<(CsvCell Cell, string Name)> Renamed(CsvColumns columns, List<CsvCell> sample)
    {
        string Below(int index) => index < sample.Count ? sample[index].Plain : "";
        foreach ((string name, Func<(CsvCell Cell, int Index), bool> looks) in new (string, Func<(CsvCell Cell, int Index), bool>)[]
        {
            ("date", other => DateCell.IsLike(Below(other.Index))),
            ("date", other => Time().IsMatch(other.Cell.Plain)),
            ("value", other => ValueCell.IsLike(Below(other.Index))),
            ("note", other => Remark().IsMatch(other.Cell.Plain)),
        })
        {
            if (columns.Has(name) || columns.Others.FirstOrDefault(looks) is not { Cell.Text: not null } found) continue;
            columns.Rename(found.Index, name);
            yield return (found.Cell, name);
        }
    }

    static InputMistake TitleAbove(TextPosition place) => new(place, string.Create(CultureInfo.InvariantCulture, $"the header is in line {place.Line}, where the first line is wanted"))
    {
        Hint = "Delete the lines above it; a title is no part of the table.",
    };

    /// <summary>One remark on all columns that nobody reads; null without one.</summary>
    static InputMistake? Unread(CsvColumns columns)
    {
        (CsvCell Cell, int Index)[] unread = [.. columns.Others];
        if (unread.Length == 0) return null;
        string names = FirstFew.Of([.. unread.Select(other => other.Cell.Plain)], MostShown);
        CsvCell remark = columns.Has("note") ? default : unread.FirstOrDefault(other => Remark().IsMatch(other.Cell.Plain)).Cell;
        return new(unread[0].Cell.Place, unread.Length == 1 ? $"the column {names} is not read" : $"the columns {names} are not read", Stops: false)
        {
            Hint = remark.Text is null ? "Remove what no reader needs." : $"Change '{remark.Plain}' to note to show it beside the points, to everybody.",
        };
    }

    static CsvHeader Refused(TextPosition place, string message, string hint) => new(null, [new(place, message) { Hint = hint }]);

    [GeneratedRegex(@"\b(dates?|day|week|month|quarter|period|year|time)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(notes?|comments?|remarks?|annotations?|events?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Remark();
}
