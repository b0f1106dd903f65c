using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>A plain page, as other generators' files are read.</summary>
[ContentType("page", "", Title = "Page", Plural = "Pages", Help = "Any text.", Open = true)]
public sealed record SamplePage : ContentRecord;

/// <summary>A typed document without anything of its own.</summary>
[ContentType("note", "notes", Title = "Note", Plural = "Notes", Help = "A short text.")]
public sealed record SampleNote : ContentRecord;

/// <summary>A typed document with a field of every shape.</summary>
[ContentType("trial", "trials", Title = "Trial", Plural = "Trials", Help = "Something tried.")]
[Section("Problem", "What was wrong.", Required = true)]
[Section("Results", "What changed.")]
public sealed record SampleTrial : ContentRecord
{
    public static readonly DiagnosticDescriptor EndBeforeStart = new("KB9999", Severity.Error, "The end is before the start");

    [Field("One of the words.")]
    [Allowed("planned", "running", "completed")]
    public string? Status { get; init; }

    [Reference("system")]
    [Field("Where it was tried.")]
    public string? System { get; init; }

    [Reference("theme")]
    [Field("What it is about.", Min = 1, Max = 3)]
    public ImmutableArray<string> Themes { get; init; } = [];

    [Vocabulary("methods")]
    [Field("How it was tried.")]
    public ImmutableArray<string> Methods { get; init; } = [];

    [Vocabulary("directions", Keys = "groups")]
    [Field("What changed for whom.")]
    public ImmutableSortedDictionary<string, string> Directions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    [Field("How many people.", Min = 0, Max = 1000)]
    public int? People { get; init; }

    [Field("Cost in pounds.")]
    public double? Cost { get; init; }

    [Field("True for an example.")]
    public bool Example { get; init; }

    [Field("When it ran.")]
    public SamplePeriod? Period { get; init; }

    [Field("What was measured.")]
    public ImmutableArray<SampleMeasure> Measures { get; init; } = [];

    public override void Check(CheckReport report)
    {
        if (Period is { End: { } end } period && end < period.Start)
            report.Add(EndBeforeStart, "period.end", $"It ends in {end}, before it starts");
        if (Status == "completed" && !report.HasSection("results"))
            report.Add(EndBeforeStart, "status", "It is completed and has no results");
    }
}

public sealed record SamplePeriod
{
    [Field("When it began.", Required = true)]
    public PartialDate Start { get; init; }

    [Field("When it ended.")]
    public PartialDate? End { get; init; }
}

public sealed record SampleMeasure
{
    [Field("What it is called.", Required = true, Max = 20)]
    public string Name { get; init; } = "";

    [Field("What it is counted in.")]
    public string? Unit { get; init; }

    [Field("How many there were.")]
    public double? Count { get; init; }

    [Field("The values.")]
    public ImmutableArray<double> Values { get; init; } = [];
}
