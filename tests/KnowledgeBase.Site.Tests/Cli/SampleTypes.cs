using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>A declaration with a field of every shape.</summary>
[ContentType("sample", "samples", Title = "Sample", Plural = "Samples", Help = "Shows every shape.")]
[Section("Story", "What happened.", Required = true)]
[Section("Notes", "What else -- if anything.")]
public sealed record Sample : ContentRecord
{
    [Field("Where it stands.", Required = true), Vocabulary("statuses")]
    public string Status { get; init; } = "";

    [Field("What it is about.", Required = true, Min = 1, Max = 4), Reference("theme")]
    public ImmutableArray<string> Themes { get; init; } = [];

    [Field("When it ran.", Required = true)]
    public SamplePeriod? Period { get; init; }

    [Field("The works behind it.", Required = true, Min = 1)]
    public ImmutableArray<SampleSource> Sources { get; init; } = [];

    [Field("How it was led."), Allowed("alone", "together")]
    public string? Style { get; init; }

    [Field("How sure we are.", Min = 0, Max = 1)]
    public double? Certainty { get; init; }

    [Field("What came of it."), Vocabulary("directions", Keys = "groups")]
    public ImmutableSortedDictionary<string, string> Results { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    [Field("Steps taken.")]
    public ImmutableArray<SampleStep> Steps { get; init; } = [];
}

public sealed record SamplePeriod
{
    [Field("When it began.", Required = true)]
    public PartialDate? Start { get; init; }

    [Field("When it ended.")]
    public PartialDate? End { get; init; }
}

public sealed record SampleSource
{
    [Field("Year of publication.", Min = 1800)]
    public int? Year { get; init; }

    [Field("Title of the work.", Required = true)]
    public string Title { get; init; } = "";
}

public sealed record SampleStep
{
    [Field("What was done.", Required = true)]
    public string What { get; init; } = "";

    [Field("When.")]
    public SamplePeriod? When { get; init; }
}

[ContentType("theme", "themes", Title = "Theme", Plural = "Themes", Help = "A subject.", Open = true)]
public sealed record SampleTheme : ContentRecord;

static class SampleTypes
{
    public static ImmutableArray<ContentType> All { get; } = [ContentType.Of<Sample>(), ContentType.Of<SampleTheme>()];

    public static ImmutableArray<Vocabulary> Vocabularies { get; } =
    [
        List("statuses", ("running", "Running"), ("over", "Completed or stopped")),
        List("groups", ("patients", "Patients"), ("staff", "Staff")),
        List("directions", ("better", "Better"), ("worse", "Worse")),
    ];

    static Vocabulary List(string name, params (string Id, string Label)[] terms) => new(
        name, name, "", [.. terms.Select(t => new Term(t.Id, t.Label, "", [], null, null, null, false))]);
}
