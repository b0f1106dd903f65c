namespace KnowledgeBase.Import.Sheets;

/// <summary>One filled cell of a sheet.</summary>
/// <param name="Row">1-based.</param>
/// <param name="Column">1-based.</param>
/// <param name="Text">What it says, on one line, without spaces at its ends; of a typed number or day its plain digits.</param>
sealed record SheetCell(int Row, int Column, string Text)
{
    /// <summary>The same with its line breaks, <c>\n</c>; null for what is one line.</summary>
    public string? Lines { get; init; }

    /// <summary>A day that the spreadsheet knows as one; null for text, and for a number that is shown as such.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>A number that the spreadsheet knows as one, as it shows it: 45 for 0.45 shown as 45%.</summary>
    public Figure? Number { get; init; }

    /// <summary>True for a number that is shown with a percent sign.</summary>
    public bool IsPercent { get; init; }

    /// <summary>True for a moment of a day, or a length of time.</summary>
    public bool IsTime { get; init; }

    /// <summary>True for an error of the spreadsheet: <c>#N/A</c>.</summary>
    public bool IsError => Text is ['#', >= 'A' and <= 'Z', ..] || Text.StartsWith("Err:", StringComparison.Ordinal);

    /// <summary>True for a formula that nobody has calculated yet.</summary>
    public bool IsUncalculated { get; init; }

    /// <summary>True in a sheet that is read from the side: row and column have changed places, the name has not.</summary>
    public bool IsTurned { get; init; }

    /// <summary>The place as spreadsheets name it: <c>B7</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{ColumnNames.Of(Place.Column)}{Place.Line}");

    /// <summary>The place to sort by.</summary>
    public TextPosition Place => IsTurned ? new(Column, Row) : new(Row, Column);

    /// <summary>The same with row and column in each other's place.</summary>
    public SheetCell Turned() => this with { Row = Column, Column = Row, IsTurned = !IsTurned };
}
