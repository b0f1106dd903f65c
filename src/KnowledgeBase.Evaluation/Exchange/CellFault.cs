namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>One way in which cells are written that cannot be read for certain. Each is one instance, equal to itself alone.</summary>
internal sealed class CellFault(string noun, string why, string hint)
{
    /// <summary>What stands in such cells, in the singular: <c>date</c>, <c>value</c>.</summary>
    public string Noun { get; } = noun;

    /// <summary>Follows the cell's text in a sentence: <c>, with a percent sign</c>.</summary>
    public string Why { get; } = why;

    /// <summary>How to change it in the spreadsheet it comes from, in whole sentences.</summary>
    public string Hint { get; } = hint;
}

/// <summary>All cells of a file, or of one of its series, with one fault: said once, however many they are.</summary>
/// <param name="Fault">What is wrong with them.</param>
/// <param name="Count">At least one.</param>
/// <param name="First">The first of them.</param>
internal sealed record FaultyCells(CellFault Fault, int Count, CsvCell First)
{
    const int MostShown = 40;

    /// <summary>These and more of the same fault.</summary>
    public FaultyCells With(FaultyCells more) => this with
    {
        Count = Count + more.Count,
        First = more.First.Place.CompareTo(First.Place) < 0 ? more.First : First,
    };

    public InputMistake ToMistake() => new(First.Place, Message) { Hint = Fault.Hint, Cells = this };

    string Message => (Count, Shown) switch
    {
        (1, "") => $"a {Fault.Noun} is missing{Fault.Why}",
        (1, _) => $"the {Fault.Noun} is written as '{Shown}'{Fault.Why}",
        (_, "") => string.Create(CultureInfo.InvariantCulture, $"{Count} {Fault.Noun}s are missing (first in line {First.Place.Line}){Fault.Why}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Count} {Fault.Noun}s are written as '{Shown}' (first in line {First.Place.Line}){Fault.Why}"),
    };

    /// <summary>In one line, and short.</summary>
    string Shown
    {
        get
        {
            string text = First.Plain.ReplaceLineEndings(" ");
            return text.Length <= MostShown ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[MostShown - 1]) ? MostShown - 1 : MostShown), "…");
        }
    }
}

/// <summary>Counts faulty cells while they are read: as much memory as there are faults, not cells.</summary>
internal sealed class FaultTally
{
    readonly Dictionary<CellFault, FaultyCells> found = [];

    public void Add(CellFault fault, CsvCell cell) =>
        found[fault] = found.TryGetValue(fault, out FaultyCells? cells) ? cells with { Count = cells.Count + 1 } : new(fault, 1, cell);

    public IEnumerable<InputMistake> Mistakes => found.Values.Select(cells => cells.ToMistake());
}
