using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Views;

namespace KnowledgeBase.CaseStudies.Failures;

/// <summary>What did not work: real cases that stopped, got worse, showed no clear change, or fell short in some way, grouped by what happened.</summary>
sealed class FailuresPage : IGenerator
{
    public static readonly Address Place = new("/what-did-not-work/");

    const string WentWrong = "What went wrong";
    const string Summary = "Case studies that stopped, got worse, showed no clear change, or fell short in some way: as much worth reading as those that worked.";

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        ImmutableArray<StudiedCase> cases = site.RealCases();
        if (site.Cases().Length == 0 || site.At(Place) is not null) yield break;
        ILookup<Setback?, StudiedCase> bySetback = cases.ToLookup(Setback.Of);
        yield return new Page(Place, "failures", "What did not work", Summary, () => new View
        {
            ["cases"] = cases.Length,
            ["count"] = cases.Length - bySetback[null].Count(),
            ["groups"] = Setback.All.Where(bySetback.Contains).Select(setback => Group(site, setback, [.. bySetback[setback]])).ToArray(),
        });
    }

    static View Group(SiteModel site, Setback setback, ImmutableArray<StudiedCase> cases) => new()
    {
        ["id"] = setback.Id,
        ["title"] = setback.Title,
        ["help"] = setback.Help,
        ["cases"] = cases.Select(c => Item(site, c)).ToArray(),
    };

    static View Item(SiteModel site, StudiedCase studied)
    {
        SiteSection? section = studied.Document.Sections.FirstOrDefault(s => s.Level == 2 && s.Title.Equals(WentWrong, StringComparison.OrdinalIgnoreCase));
        return new View(DocumentView.Case(site, studied))
        {
            ["whatFailed"] = studied.Study.WhatFailed ?? "",
            ["resultsSummary"] = studied.Study.ResultsSummary ?? "",
            ["wentWrong"] = section is null ? "" : FirstBlock(section.Text),
            ["wentWrongUrl"] = section is null ? null : site.Settings.Href(studied.Document.Address, section.Anchor),
        };
    }

    /// <summary>The first paragraph or item; empty where the section only says that the sources are silent.</summary>
    static string FirstBlock(string text)
    {
        string first = text.Split('\n')[0].Trim();
        return first.StartsWith("Not reported", StringComparison.OrdinalIgnoreCase) ? "" : first;
    }
}
