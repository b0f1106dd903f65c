using KnowledgeBase.Import.Reporting;
using KnowledgeBase.Import.Sheets;
using KnowledgeBase.Import.Values;

namespace KnowledgeBase.Import.Series;

/// <summary>Reads the values of a column; what comma and point mean is settled for all of it.</summary>
sealed class ValueColumn
{
    readonly SheetMistakes mistakes;
    readonly NumberMarks marks;
    readonly bool arePercents;
    readonly List<SheetCell> missing = [];

    public ValueColumn(IReadOnlyCollection<SheetCell> cells, NumberMarks said, bool hasOtherDivider, SheetMistakes mistakes)
    {
        this.mistakes = mistakes;
        SheetCell[] texts = [.. cells.Where(IsText)];
        marks = said != NumberMarks.Unknown ? said : Marks(texts, hasOtherDivider);
        arePercents = cells.Any(c => c.IsPercent || (IsText(c) && ForeignNumber.Read(c.Text, marks).Percent));
    }

    /// <summary>True where percent signs stand behind values.</summary>
    public bool ArePercents => arePercents;

    /// <summary>True for a cell that holds a value and most likely nothing else.</summary>
    public static bool IsValue(SheetCell cell) => cell.Day is null && !cell.IsTime &&
        (cell.Number is not null || (!DateColumn.IsCertain(cell) && ((NumberMarks[])[NumberMarks.DecimalPoint, NumberMarks.DecimalComma]).Any(m => ForeignNumber.Read(cell.Text, m) is { Figure: not null } or { Suppressed: not null })));

    /// <summary>The value, or the sign that withholds it, and the mark behind it; nothing for a cell that is empty, says so, or cannot be read, which is said.</summary>
    public (Figure? Value, string? Suppressed, string Mark) Read(SheetCell? cell)
    {
        if (cell is null) return (null, null, "");
        if (cell.IsUncalculated)
        {
            mistakes.Refuse(cell, "is a formula that was never calculated", "Open the file in Excel, save it, and import it again.");
            return (null, null, "");
        }
        if (cell.IsError)
        {
            missing.Add(cell);
            return (null, null, "");
        }
        if (cell.Day is not null || cell.IsTime)
        {
            mistakes.Refuse(cell, $"is a {(cell.IsTime ? "time" : "date")}, where a value is wanted", "In Excel format the cell as Number, and see that it holds what was meant.");
            return (null, null, "");
        }
        ForeignNumber read = cell.Number is { } typed ? new(typed, null, cell.IsPercent, "", true) : ForeignNumber.Read(cell.Text, marks);
        if (!read.IsRead) mistakes.Refuse(cell, "is no number", "Write one number, leave the cell empty where the value is missing, and write <5 or * where a small number is withheld.");
        else if (read is { Figure: { } figure, Percent: false } && arePercents && figure.Value != 0)
            mistakes.Refuse(cell, "has no percent sign, and others of its column have one", "Write all values of the column in the same way.");
        else if (read is { Figure: null, Suppressed: null }) missing.Add(cell);
        return (read.Figure, read.Suppressed, read.Mark ?? "");
    }

    /// <summary>Says which cells are taken as missing though something stands in them.</summary>
    public void SayMissing() => mistakes.AddAll(ImportDiagnostics.TakenAsMissing, missing, missing.Count == 1 ? "a cell is taken as a missing value" : "cells are taken as missing values");

    NumberMarks Marks(SheetCell[] cells, bool hasOtherDivider)
    {
        SheetCell? point = cells.FirstOrDefault(c => ForeignNumber.Marks(c.Text).Certain == NumberMarks.DecimalPoint);
        SheetCell? comma = cells.FirstOrDefault(c => ForeignNumber.Marks(c.Text).Certain == NumberMarks.DecimalComma);
        if (point is not null && comma is not null)
            mistakes.Add(ImportDiagnostics.DecimalSign, comma, $"{mistakes.Cell(point)} {SheetMistakes.Shown(point)} has a decimal point, {mistakes.Cell(comma)} {SheetMistakes.Shown(comma)} a decimal comma",
                "Write all values of the column in one way.");
        if (point is not null || comma is not null) return point is not null ? NumberMarks.DecimalPoint : NumberMarks.DecimalComma;
        // 1,250 is one thousand where commas stand between thousands as usual; anything else is asked.
        SheetCell[] either = [.. cells.Where(c => ForeignNumber.Marks(c.Text).Either)];
        if (either.FirstOrDefault(c => hasOtherDivider || c.Text.Contains('.', StringComparison.Ordinal)) is { } doubtful)
            mistakes.Add(ImportDiagnostics.DecimalSign, doubtful, $"{mistakes.Cell(doubtful)}: {SheetMistakes.Shown(doubtful)} could be more than a thousand, or a number with three decimals, and no other cell of the column says which");
        return NumberMarks.DecimalPoint;
    }

    static bool IsText(SheetCell cell) => cell is { Number: null, Day: null, IsTime: false, IsError: false };
}
