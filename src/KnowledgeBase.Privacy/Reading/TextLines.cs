namespace KnowledgeBase.Privacy.Reading;

/// <summary>The lines of a reading, and for each the line that says what it holds: the first row of its table, the line above its list.</summary>
sealed class TextLines
{
    const int None = -1;

    // A longer line is nobody's table or heading, and would be looked through again for every number in it.
    const int LongestLine = 4000;

    readonly string text;
    readonly ImmutableArray<int> starts;
    readonly ImmutableArray<bool> rows;
    readonly ImmutableArray<int> heads;
    readonly bool isTable;

    /// <param name="text">The reading.</param>
    /// <param name="isTable">True when the whole text is one table of comma-separated values.</param>
    public TextLines(string text, bool isTable)
    {
        this.text = text;
        this.isTable = isTable;
        ImmutableArray<int>.Builder lines = ImmutableArray.CreateBuilder<int>();
        for (int at = 0; at >= 0; at = text.IndexOf('\n', at) is >= 0 and int end ? end + 1 : None) lines.Add(at);
        starts = lines.DrainToImmutable();
        rows = [.. Enumerable.Range(0, starts.Length).Select(line => this[line].Length <= LongestLine && (isTable || this[line].Contains('|')))];
        heads = Heads();
    }

    public int Count => starts.Length;

    /// <summary>The number of the line that holds a place, from 0.</summary>
    public int LineOf(int at) => starts.BinarySearch(at) is var found && found >= 0 ? found : ~found - 1;

    /// <summary>Where a line begins.</summary>
    public int Start(int line) => starts[line];

    /// <summary>A line without its end.</summary>
    public ReadOnlySpan<char> this[int line] => text.AsSpan(starts[line]..EndOf(line));

    /// <summary>The number of the line that says what <paramref name="line"/> holds; null where none does.</summary>
    public int? HeadOf(int line) => heads[line] == None ? null : heads[line];

    /// <summary>What says of a place what stands there: the head of its column, or the line above its list; empty where nothing does.</summary>
    public ReadOnlySpan<char> HeadAt(int at)
    {
        int line = LineOf(at);
        if (HeadOf(line) is not { } head || this[head].Length > LongestLine) return [];
        return IsRow(line) ? Cell(head, CellOf(line, at)) : this[head];
    }

    /// <summary>True for a row of a table.</summary>
    public bool IsRow(int line) => rows[line];

    /// <summary>The cells of a row, as ranges of the text.</summary>
    public ImmutableArray<Range> Cells(int line)
    {
        ImmutableArray<Range>.Builder cells = ImmutableArray.CreateBuilder<Range>();
        int end = EndOf(line), from = starts[line];
        if (from < end && text[from] == '|') from++;
        for (int at = from; at <= end; at++)
            if (at == end || IsBorder(text[at]))
            {
                if (at < end || at > from) cells.Add(from..at);
                from = at + 1;
            }
        return cells.DrainToImmutable();
    }

    int CellOf(int line, int at) => Cells(line).TakeWhile(cell => cell.End.Value <= at).Count();

    ReadOnlySpan<char> Cell(int line, int number)
    {
        ImmutableArray<Range> cells = Cells(line);
        return number < cells.Length ? text.AsSpan(cells[number]) : [];
    }

    bool IsBorder(char c) => isTable ? c is ',' or ';' : c == '|';

    int EndOf(int line) => line + 1 < starts.Length ? starts[line + 1] - 1 : text.Length;

    ImmutableArray<int> Heads()
    {
        int[] found = new int[starts.Length];
        int above = None;
        for (int line = 0; line < found.Length; line++)
        {
            ReadOnlySpan<char> words = this[line].Trim();
            bool goesOn = line > 0 && (rows[line] ? rows[line - 1] : IsItem(words));
            found[line] = isTable ? (line == 0 ? None : 0) : goesOn ? above : None;
            if (!isTable && !goesOn && !words.IsEmpty) above = line;
        }
        return [.. found];
    }

    static bool IsItem(ReadOnlySpan<char> words) =>
        words.StartsWith("- ") || words.StartsWith("+ ") || (words.IndexOfAnyExceptInRange('0', '9') is > 0 and < 4 and int at && words[at] is '.' or ')');
}
