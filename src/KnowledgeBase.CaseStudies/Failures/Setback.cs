using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.Failures;

/// <summary>A way in which a case did not go as hoped. Every case belongs to the first that is true of it, the gravest first.</summary>
/// <param name="Id">Word and anchor.</param>
/// <param name="Title">Heading.</param>
/// <param name="Help">What it means, in a sentence.</param>
/// <param name="IsTrueOf">Whether a case belongs here.</param>
public sealed record Setback(string Id, string Title, string Help, Func<StudiedCase, bool> IsTrueOf)
{
    /// <summary>All of them, gravest first.</summary>
    public static ImmutableArray<Setback> All { get; } =
    [
        new("stopped", "Stopped early", "The work ended, or was called off, before it had run its course.", c => c.Study.Status == "stopped"),
        new("worsened", "Something got worse", "For at least one group, the results reported got worse.", c => c.Reports("worsened")),
        new("no-clear-change", "No clear change",
            "Results were looked for, and no clear difference was found for at least one group; no group is marked as better.",
            c => c.Reports("no-clear-change") && !c.Reports("improved") && !c.Reports("partly") && !c.Reports("mixed")),
        new("mixed", "Mixed results", "For at least one group some results got better and some got worse.", c => c.Reports("mixed")),
        new("partly", "Better in part", "Some results got better, and others did not change.", c => c.Reports("partly") || c.Reports("no-clear-change")),
        new("did-not-last", "Did not last", "It worked for a time and was not kept up.", c => c.Study.Sustained?.State == "no"),
        new("fell-short", "Fell short in some way", "The case names something that did not go as hoped, whatever its results.", c => c.Study.WhatFailed is { Length: > 0 }),
    ];

    /// <summary>What a case belongs to, or null when nothing of the kind is reported.</summary>
    public static Setback? Of(StudiedCase studied) => All.FirstOrDefault(setback => setback.IsTrueOf(studied));
}
