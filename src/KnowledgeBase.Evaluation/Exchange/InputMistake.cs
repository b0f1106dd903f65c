namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>What is wrong with a file of series, and where.</summary>
/// <param name="Place">The first character of what is wrong.</param>
/// <param name="Message">A sentence without full stop.</param>
/// <param name="Stops">True when what it is in cannot be judged; false for a remark, such as a name nobody reads.</param>
public sealed record InputMistake(TextPosition Place, string Message, bool Stops = true)
{
    /// <summary>What to do about it, where the file was made; null when the message says it all.</summary>
    public string? Hint { get; init; }

    /// <summary>The cells the mistake is about; null when it is about something else.</summary>
    internal FaultyCells? Cells { get; init; }

    /// <summary>Why a file cannot be read to its end; null for null.</summary>
    internal static InputMistake? Of(CsvBreak? broken) => broken is null ? null : new(broken.Place, broken.Message) { Hint = broken.Hint };

    /// <summary>The mistakes with those about cells of one kind made one, which stands where its first cell stands.</summary>
    internal static IEnumerable<InputMistake> Merge(IEnumerable<InputMistake> mistakes)
    {
        var merged = new List<InputMistake>();
        var kinds = new Dictionary<CellFault, int>();
        foreach (InputMistake mistake in mistakes)
        {
            if (mistake.Cells is not { } cells) merged.Add(mistake);
            else if (kinds.TryAdd(cells.Fault, merged.Count)) merged.Add(mistake);
            else merged[kinds[cells.Fault]] = merged[kinds[cells.Fault]].Cells!.With(cells).ToMistake();
        }
        return merged;
    }

    /// <summary>As printed: <c>line:column: message</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Place.Line}:{Place.Column}: {Message}");
}
