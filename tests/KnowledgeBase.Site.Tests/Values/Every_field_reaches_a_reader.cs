using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Site.Tests.Values;

/// <summary>What a contributor writes is on the page, whoever declared the field and whatever the site theme; and it is there once.</summary>
public sealed partial class Every_field_reaches_a_reader
{
    /// <summary>Where a document stands among others is seen in lists, not on its page.</summary>
    static readonly string[] SeenInLists = ["order"];

    /// <summary>Labels that layouts give to fields which they take over.</summary>
    static readonly Dictionary<string, string[]> OwnLabels = new(StringComparer.Ordinal)
    {
        ["sustained.state"] = ["Did it last?"],
        ["pdsa[].act"] = ["Act"],
        ["evaluation.type"] = ["Evaluation"],
        ["evaluation.independent"] = ["Evaluated by"],
    };

    /// <summary>Places of fields for which layouts have another form than a label and a value.</summary>
    static readonly Dictionary<string, string> OwnPlaces = new(StringComparer.Ordinal)
    {
        ["example"] = ".article-head",
        ["measures[].kind"] = "#measure-falls > th",
        ["measures[].direction"] = "#measure-falls > th",
        ["measures[].provenance"] = "#measure-falls > th",
        ["leadership.style_by"] = ".led > p",
        ["pdsa[].scale"] = ".cycle > .card-meta",
        ["supported_by[].direction"] = ".evidence > h3",
    };

    public static TheoryData<string> Themes { get; } = ["default", "nhs"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_value_in_any_field_of_any_type_is_found_on_the_page(string theme)
    {
        TestSite site = Planting.Under(theme);

        site.Report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        Planting.Documents.Select(p => p.Type).ShouldContain("tool");
        Planting.Documents.SelectMany(plant => Missing(plant, PageOf(site, plant))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Nothing_stands_among_the_details_that_stands_elsewhere_on_the_page(string theme)
    {
        TestSite site = Planting.Under(theme);

        Planting.Documents.SelectMany(plant => Twice(plant, PageOf(site, plant))).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_withdrawn_page_says_so_above_its_text_and_no_detail_says_it_again(string theme)
    {
        TestSite site = Planting.Under(theme, "withdrawn: {date: 2026-05-03, reason: Zqreason}\n");

        foreach (Planted plant in Planting.Documents)
            (PageOf(site, plant).QuerySelector(".article-head .standing-withdrawn")?.TextContent ?? "").ShouldContain("Withdrawn on 3 May 2026: Zqreason.", customMessage: plant.Type);
        Planting.Documents.Select(plant => PageOf(site, plant).QuerySelector("#more-fields")?.ParentElement?.TextContent ?? "").ShouldAllBe(text => !text.Contains("Zqreason"));
    }

    static IElement PageOf(TestSite site, Planted plant) => new HtmlParser().ParseDocument(site.Html(plant.Address)).QuerySelector("main")!;

    static IEnumerable<string> Missing(Planted plant, IElement main) =>
        from wanted in plant.Wanted
        where !SeenInLists.Contains(wanted.Field) && wanted.Words.Length > 0
        let places = Places(main, wanted).ToArray()
        where places.Length != 1 || !wanted.Words.Any(word => Seen(places[0]).Contains(word, StringComparison.OrdinalIgnoreCase))
        select $"{plant.Type}: {wanted.Field}: {string.Join(" or ", wanted.Words)} in {places.Length} places";

    static IEnumerable<string> Twice(Planted plant, IElement main)
    {
        if (main.QuerySelector("#more-fields")?.ParentElement is not { } details) return [];
        details.Remove();
        string there = Seen(details), elsewhere = Seen(main);
        return from wanted in plant.Wanted
               where wanted.Labels.IsEmpty
               from word in wanted.Words
               where word.Any(char.IsLetter) && there.Contains(word, StringComparison.Ordinal) && elsewhere.Contains(word, StringComparison.Ordinal)
               select $"{plant.Type}: {wanted.Field}: {word}";
    }

    /// <summary>Where a field must stand: anywhere, if its value stands nowhere else; otherwise what follows its label, once.</summary>
    static IEnumerable<IElement> Places(IElement main, Wanted wanted)
    {
        if (OwnPlaces.TryGetValue(wanted.Field, out string? place)) return main.QuerySelectorAll(place);
        IEnumerable<IElement> places = [main];
        foreach (string label in OwnLabels.GetValueOrDefault(wanted.Field) ?? [.. wanted.Labels])
            places = [.. places.SelectMany(p => p.QuerySelectorAll("dt")).Where(dt => Seen(dt).Trim() == label).Select(dt => dt.NextElementSibling!)];
        return places;
    }

    /// <summary>What stands in a part of a page, and where its links lead.</summary>
    static string Seen(IElement part) =>
        White().Replace(part.TextContent, " ") + " " + string.Join(' ', part.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")));

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
