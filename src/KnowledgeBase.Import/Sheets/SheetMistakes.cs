using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Sheets;

/// <summary>Says what is wrong with cells of a sheet, each by its name.</summary>
sealed class SheetMistakes(string file, Sheet sheet, DiagnosticBag diagnostics)
{
    const int LongestShown = 40;
    const int MostNamed = 6;

    /// <summary>True as soon as the sheet cannot be imported.</summary>
    public bool Any { get; private set; }

    /// <summary>"cell Sheet1!B7".</summary>
    public string Cell(SheetCell cell) => $"cell {sheet.NameOf(cell.Name)}";

    /// <summary>What a cell says, in quotes, short and on one line.</summary>
    public static string Shown(SheetCell cell) => $"'{(cell.Text.Length > LongestShown ? cell.Text[..LongestShown].TrimEnd() + "…" : cell.Text)}'";

    /// <summary>Says that a cell cannot be read.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="why">Follows its text in a sentence: "is no number".</param>
    /// <param name="hint">What to do.</param>
    public void Refuse(SheetCell cell, string why, string hint) => Add(ImportDiagnostics.CellUnread, cell, $"{Cell(cell)}: {Shown(cell)} {why}", hint);

    /// <summary>Says something about a cell.</summary>
    public void Add(DiagnosticDescriptor descriptor, SheetCell cell, string message, string? hint = null) => Add(descriptor, cell.Place, message, hint);

    /// <summary>Says something about the cell at a row and column.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextPosition place, string message, string? hint = null) => Add(descriptor.At(file, place, message, hint));

    /// <summary>Says something about the sheet.</summary>
    public void Add(DiagnosticDescriptor descriptor, string message, string? hint = null) => Add(descriptor.At(file, message, hint));

    /// <summary>Says something about cells that have it in common; nothing where there are none.</summary>
    public void AddAll(DiagnosticDescriptor descriptor, IReadOnlyList<SheetCell> cells, string words, string? hint = null)
    {
        if (cells.Count > 0) Add(descriptor, cells[0], $"{words}: {FirstFew.Of([.. cells.Select(c => $"{sheet.NameOf(c.Name)} {Shown(c)}")], MostNamed)}", hint);
    }

    void Add(Diagnostic diagnostic)
    {
        Any |= diagnostic.Severity == Severity.Error;
        diagnostics.Add(diagnostic);
    }
}
