using KnowledgeBase.CaseStudies.Checks;
using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.Measures.Checks;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.CaseStudies.Types;

/// <summary>A health and care system: a place.</summary>
[ContentType("system", "systems", Title = "System", Plural = "Systems", Help = "A health and care system: a place that cases happen in.")]
public sealed record CareSystem : ContentRecord
{
    [Field("The country.", Required = true, Example = "England"), Searched]
    public string Country { get; init; } = "";

    [Field("The region.", Example = "Devon")]
    public string? Region { get; init; }

    [Field("How large a place it is.", Required = true), Allowed("neighbourhood", "place", "region", "national")]
    public string Level { get; init; } = "";

    [Field("How many people live there.")]
    public SystemPopulation? Population { get; init; }

    [Field("Other names of the same place.", Example = "Torbay and South Devon"), Searched]
    public ImmutableArray<string> Aliases { get; init; } = [];

    [Field("Organisations that make it up.")]
    public ImmutableArray<Organisation> Partners { get; init; } = [];

    [Field("The larger system it lies in.", Example = "england"), Reference("system")]
    public string? PartOf { get; init; }

    [Field("Where it lies, where a source gives it.")]
    public Coordinates? Coordinates { get; init; }

    [Field("The works behind the text, numbered from 1.")]
    public ImmutableArray<Source> Sources { get; init; } = [];

    [Field("true when the place is invented.")]
    public bool Example { get; init; }

    public override void Check(CheckReport report)
    {
        DocumentCheck.Run(report, this, Sources);
        if (Population is { } population)
            SourceCheck.Figure(report, "population", population.Source, Sources, "the population");
    }
}

/// <summary>The population of a system.</summary>
public sealed record SystemPopulation
{
    [Field("Number of people.", Required = true, Min = 0, Example = "140000")]
    public Figure? Value { get; init; }

    [Field("The year it stands for.", Min = 1800, Max = 2200, Example = "2019")]
    public int? Year { get; init; }

    [Field("Number of the source.", Min = 1)]
    public int? Source { get; init; }

    [Field("How the source limits the figure: 'about'.", Example = "about")]
    public string? Hedge { get; init; }
}

/// <summary>A point on the earth, WGS 84, in degrees.</summary>
public sealed record Coordinates
{
    [Field("Degrees north.", Required = true, Min = -90, Max = 90, Example = "50.46")]
    public Figure? Latitude { get; init; }

    [Field("Degrees east.", Required = true, Min = -180, Max = 180, Example = "-3.53")]
    public Figure? Longitude { get; init; }
}
