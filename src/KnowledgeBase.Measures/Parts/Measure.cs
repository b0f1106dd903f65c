namespace KnowledgeBase.Measures.Parts;

/// <summary>A quantity that a case tracks.</summary>
public sealed record Measure
{
    /// <summary>The vocabulary of those whom measures matter to.</summary>
    public const string OutcomeGroups = "outcome-groups";

    [Field("Short name, unique in the case.", Required = true, Shown = false, Example = "falls")]
    public string Id { get; init; } = "";

    [Field("What is measured.", Required = true, Example = "Falls per month"), Searched]
    public string Name { get; init; } = "";

    [Field("How it is counted.", Example = "All falls on the three wards that were reported.")]
    public string? Definition { get; init; }

    [Field("Whom it matters to.", Required = true), Vocabulary(OutcomeGroups)]
    public string OutcomeGroup { get; init; } = "";

    [Field("Others whom it matters to: an admission avoided is a patient's too.", Title = "Also for"), Vocabulary(OutcomeGroups)]
    public ImmutableArray<string> AlsoFor { get; init; } = [];

    [Field("What kind of measure it is.", Required = true), Allowed("outcome", "process", "balancing")]
    public string Kind { get; init; } = "";

    [Field("The unit, as after a number: beds, %, days.", Required = true, Example = "falls")]
    public string Unit { get; init; } = "";

    [Field("Which way is better.", Required = true), Allowed("increase", "decrease", "neutral")]
    public string Direction { get; init; } = "";

    [Field("The value before.")]
    public PeriodValue? Baseline { get; init; }

    [Field("The value aimed for.")]
    public Target? Target { get; init; }

    [Field("The newest value known.")]
    public PeriodValue? Latest { get; init; }

    [Field("A value to compare the latest with.")]
    public Comparator? Comparator { get; init; }

    [Field("A difference, where the source gives no values.")]
    public Change? Change { get; init; }

    [Field("The confidence interval of the latest value or change.")]
    public Interval? Interval { get; init; }

    [Field("How the source limits the figure: 'about', 'as reported by'.", Example = "about")]
    public string? Hedge { get; init; }

    [Field("The chart to draw from the series; none without a series.", Shown = false), Allowed("xmr", "run", "none")]
    public string? Chart { get; init; }

    [Field("true leaves extreme ranges out of the limits.", Shown = false)]
    public bool ScreenOutliers { get; init; }

    [Field("Dates at which the limits begin anew, each with a reason.")]
    public ImmutableArray<WrittenRebase> Rebase { get; init; } = [];

    [Field("Number of first points that fix the limits.", Min = 12, Shown = false)]
    public int? FixAfter { get; init; }

    [Field("Where the values come from.", Required = true), Allowed("measured", "published", "illustrative")]
    public string Provenance { get; init; } = "";

    [Field("Number of the source of the figures.", Min = 1, Example = "1")]
    public int? Source { get; init; }

    [Field("The points over time, by date; or the name of a CSV file beside the document with the columns date, value and, if wanted, note.")]
    public ListOrFile<WrittenPoint> Series { get; init; } = new([]);

    /// <summary>All the outcome groups it serves, the main one first.</summary>
    public IEnumerable<string> Groups => AlsoFor.Prepend(OutcomeGroup).Distinct();

    /// <summary>How much better (above 0) or worse (below 0) it became; null when it did not move, or cannot tell.</summary>
    public double? Improvement
    {
        get
        {
            double? change = this is { Baseline.Value: { } before, Latest.Value: { } after } ? after - before : Change?.Value;
            return (change, Direction) switch
            {
                (null or 0, _) => null,
                (_, "increase") => change,
                (_, "decrease") => -change,
                _ => null,
            };
        }
    }

    /// <summary>True when the interval of its change reaches from a rise to a fall.</summary>
    public bool IncludesNoChange => this is { Change: not null, Interval: { Low.Value: <= 0, High.Value: >= 0 } };

    /// <summary>True when the measure carries any figure.</summary>
    public bool HasFigure =>
        Baseline is not null || Latest is not null || Change is not null || Comparator is not null || Series is { File: not null } or { Count: > 0 };
}

/// <summary>A value at a time.</summary>
public sealed record PeriodValue
{
    [Field("The value, in the measure's unit.", Required = true, Example = "9")]
    public Figure? Value { get; init; }

    [Field("The time it stands for, as the source writes it: 1998/99.", Required = true, Example = "1998/99")]
    public string Period { get; init; } = "";

    [Field("Number of people or events behind it.", Min = 0, Example = "1200")]
    public Figure? N { get; init; }
}

/// <summary>A value aimed for.</summary>
public sealed record Target
{
    [Field("The value, in the measure's unit.", Required = true, Example = "9")]
    public Figure? Value { get; init; }

    [Field("By when.", Example = "2021")]
    public string? By { get; init; }

    [Field("Number of the source of the target.", Min = 1, Example = "1")]
    public int? Source { get; init; }
}

/// <summary>A value to compare with.</summary>
public sealed record Comparator
{
    [Field("The value, in the measure's unit.", Required = true, Example = "9")]
    public Figure? Value { get; init; }

    [Field("What it stands for: regional average, matched group.", Required = true, Example = "regional average")]
    public string Label { get; init; } = "";
}

/// <summary>A difference that a source states.</summary>
public sealed record Change
{
    [Field("The difference; negative for a fall.", Required = true, Example = "9")]
    public Figure? Value { get; init; }

    [Field("Its unit: %, points.", Required = true, Example = "falls")]
    public string Unit { get; init; } = "";

    [Field("What it is compared with.", Example = "compared with the year before")]
    public string? Note { get; init; }
}

/// <summary>A confidence interval.</summary>
public sealed record Interval
{
    [Field("Lower end.", Required = true, Example = "3.1")]
    public Figure? Low { get; init; }

    [Field("Upper end.", Required = true, Example = "5.2")]
    public Figure? High { get; init; }

    [Field("Confidence level, in %.", Min = 0, Max = 100, Example = "95")]
    public Figure? Level { get; init; }
}

/// <summary>A date at which the limits of a chart begin anew, as written.</summary>
public sealed record WrittenRebase
{
    [Field("The date; it must be one of the series.", Required = true)]
    public DateOnly? Date { get; init; }

    [Field("Why the process is a different one from here on.", Required = true, Example = "A second ward joined.")]
    public string Reason { get; init; } = "";
}

/// <summary>One point of a series, as written.</summary>
public sealed record WrittenPoint
{
    [Field("The date the point stands for.", Required = true)]
    public DateOnly? Date { get; init; }

    [Field("The value in the measure's unit; empty when missing, never 0 instead.", Example = "9")]
    public Figure? Value { get; init; }

    [Field("The sign for a small number that is withheld, '<5' or '*', in place of the value.", Example = "<5")]
    public string? Suppressed { get; init; }

    [Field("What happened then.", Example = "compared with the year before")]
    public string? Note { get; init; }
}
