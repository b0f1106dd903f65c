using KnowledgeBase.Evaluation.Measures;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>A series while it is read, with the place of everything in it.</summary>
internal sealed class SeriesDraft(string id, TextPosition place)
{
    readonly List<InputMistake> mistakes = [];
    readonly FaultTally faults = new();
    readonly Dictionary<SeriesField, TextPosition> places = [];
    readonly List<(DateOnly Date, TextPosition Place)> dates = [];
    readonly List<(double? Value, TextPosition Place)> values = [];
    readonly List<string?> written = [];
    readonly List<string?> suppressed = [];
    readonly List<string?> notes = [];
    readonly List<Rebase> rebases = [];

    public string Id { get; set; } = id;
    public ImprovementDirection Direction { get; set; }
    public double? Target { get; set; }
    public int? FixAfter { get; set; }
    public bool? ScreenOutliers { get; set; }

    public void Add(DateOnly date, TextPosition at) => dates.Add((date, at));

    public void Add(double? value, TextPosition at)
    {
        values.Add((value, at));
        written.Add(null);
        suppressed.Add(null);
    }

    /// <summary>Adds a date, or counts what is wrong with it. False when the cell holds no date in any form.</summary>
    public bool AddDate(CsvCell cell)
    {
        string text = cell.Plain;
        if (DateCell.Read(text) is { } date) Add(date, cell.Place);
        else Refuse(DateCell.FaultOf(text), cell);
        return DateCell.IsLike(text);
    }

    /// <summary>Adds a number, a missing or a suppressed value, or counts what is wrong with it.</summary>
    public void AddValue(CsvCell cell)
    {
        var value = ValueCell.Read(cell.Plain);
        if (value.Fault is { } fault) Refuse(fault, cell);
        else Add(value.Number, cell.Place);
        if (value.Suppressed is { } sign) suppressed[^1] = sign;
        else if (value.Number is not null) written[^1] = cell.Plain;
    }

    public void AddNote(string? note) => notes.Add(note);
    public void Add(Rebase rebase) => rebases.Add(rebase);

    /// <summary>Remembers where a field stands, for mistakes that are found later.</summary>
    public void Locate(SeriesField field, TextPosition at) => places[field] = at;

    /// <summary>Counts a cell that cannot be read.</summary>
    public void Refuse(CellFault fault, CsvCell cell) => faults.Add(fault, cell);

    public void Report(TextPosition at, string message) => mistakes.Add(new(at, message));
    public void Remark(TextPosition at, string message) => mistakes.Add(new(at, message, Stops: false));

    /// <summary>The series if it can be judged. What could not even be read is reported before what it says is checked.</summary>
    public SeriesEntry Finish()
    {
        var series = new Series
        {
            Id = Id,
            Dates = [.. dates.Select(entry => entry.Date)],
            Values = [.. values.Select(entry => entry.Value)],
            Written = [.. written],
            Suppressed = suppressed.TrueForAll(sign => sign is null) ? [] : [.. suppressed],
            Notes = [.. notes],
            Direction = Direction,
            Target = Target,
            Rebases = [.. rebases],
            FixAfter = FixAfter,
            ScreenOutliers = ScreenOutliers,
        };
        mistakes.AddRange(faults.Mistakes);
        if (IsSound) Report(SeriesCheck.Mistakes(series), stops: true);
        if (IsSound) Report(SeriesRemarks.Of(series), stops: false);
        return new(Id, IsSound ? series : null, [.. mistakes.OrderBy(mistake => mistake.Place)])
        {
            Places = [.. values.Select(entry => entry.Place)],
        };
    }

    bool IsSound => !mistakes.Exists(mistake => mistake.Stops);

    void Report(IEnumerable<SeriesMistake> found, bool stops) =>
        mistakes.AddRange(found.Select(mistake => new InputMistake(PlaceOf(mistake), mistake.Message, stops) { Hint = mistake.Hint }));

    TextPosition PlaceOf(SeriesMistake mistake) => mistake switch
    {
        { Field: SeriesField.Dates, Index: { } index } => dates[index].Place,
        { Field: SeriesField.Values or SeriesField.Suppressed, Index: { } index } => values[index].Place,
        _ => places.GetValueOrDefault(mistake.Field, place),
    };
}
