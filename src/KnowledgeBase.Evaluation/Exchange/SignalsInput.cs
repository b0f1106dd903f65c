using KnowledgeBase.Evaluation.Measures;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>What was read from a file of series.</summary>
/// <param name="Entries">One for each series of the file, in its order; empty when the file cannot be read at all.</param>
/// <param name="Mistakes">Those of the file as a whole; each entry has its own.</param>
public sealed record SignalsInput(ImmutableArray<SeriesEntry> Entries, ImmutableArray<InputMistake> Mistakes)
{
    /// <summary>What all values are in; null when the file does not say.</summary>
    public CsvUnit? Unit { get; init; }

    /// <summary>Every mistake: those of the file, then those of each entry, and what is wrong with the cells of several entries once.</summary>
    public IEnumerable<InputMistake> AllMistakes => MistakesOf(Entries);

    /// <summary>The same for a part of the entries.</summary>
    public IEnumerable<InputMistake> MistakesOf(IEnumerable<SeriesEntry> entries) =>
        InputMistake.Merge(Mistakes.Concat(entries.SelectMany(entry => entry.Mistakes)));
}

/// <summary>The unit that the header of a CSV file names, and where.</summary>
public sealed record CsvUnit(string Name, TextPosition Place);

/// <summary>One series of a file.</summary>
/// <param name="Id">As in the file; <c>#1</c>, <c>#2</c> and so on for a series without one.</param>
/// <param name="Series">Null when it cannot be read or judged: then a mistake that stops says why.</param>
/// <param name="Mistakes">In the order of the file.</param>
public sealed record SeriesEntry(string Id, Series? Series, ImmutableArray<InputMistake> Mistakes)
{
    /// <summary>Where each value of the series stands.</summary>
    internal ImmutableArray<TextPosition> Places { get; init; } = [];

    /// <summary>Values that are most likely slips, for a measure of this name and unit (<see cref="SeriesDoubts"/>): remarks, none of which stops.</summary>
    public IEnumerable<InputMistake> Doubts(string name, string unit) => Series is null ? [] : SeriesDoubts.Of(Series, name, unit)
        .Select(doubt => new InputMistake(Places[doubt.Index!.Value], doubt.Message, Stops: false) { Hint = doubt.Hint });

    /// <summary>The judgement of the series, or one whose error tells the place of the first mistake.</summary>
    public Judgement Judge(Profile profile) => Series is not null
        ? SeriesJudge.Judge(Series, profile)
        : SeriesJudge.Fail(Id, null, profile, [.. Mistakes.Where(mistake => mistake.Stops).Select(mistake => mistake.ToString())]);
}
