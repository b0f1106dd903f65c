using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Leading;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Glossary;

/// <summary>Every theme and every term of the controlled lists, with what it means here; each with an anchor of its own.</summary>
sealed class GlossaryPage : IGenerator
{
    public static readonly Address Place = new("/glossary/");

    const string Summary = "What the words of this site mean here: themes, outcome groups, evidence grades, methods and the rest.";

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (site.Cases().IsEmpty || site.At(Place) is not null) yield break;
        IEnumerable<Vocabulary> vocabularies = site.Vocabularies
            .Where(list => list.Terms.Length > 0)
            .OrderBy(list => list.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(list => list.Name, StringComparer.Ordinal);
        View[] lists = [.. Themes(site), .. vocabularies.Select(list => List(site, list))];
        yield return new Page(Place, "glossary", "Glossary", Summary, () => new View
        {
            ["count"] = lists.Sum(list => ((View[])list["terms"]!).Length),
            ["lists"] = lists,
        });
    }

    /// <summary>The anchor of a term: <c>methods-pdsa</c>. Stable, so that other pages can link to it.</summary>
    public static string Anchor(string list, string id) => $"{list}-{id}";

    static IEnumerable<View> Themes(SiteModel site)
    {
        SiteDocument[] themes = [.. site.OfType("theme").OrderBy(d => d.Title, StringComparer.OrdinalIgnoreCase).ThenBy(d => d.Address)];
        if (themes.Length == 0) yield break;
        yield return new View
        {
            ["id"] = "themes",
            ["title"] = themes[0].Document.Type.Plural,
            ["help"] = themes[0].Document.Type.Help,
            ["terms"] = themes.Select(d => ThemeTerm(site, d)).ToArray(),
        };
    }

    static View ThemeTerm(SiteModel site, SiteDocument document)
    {
        var theme = (Theme)document.Document.Record;
        return new View
        {
            ["id"] = document.Id,
            ["anchor"] = Anchor("themes", document.Id),
            ["label"] = theme.Title,
            ["definition"] = theme.Summary,
            ["synonyms"] = theme.Synonyms.ToArray(),
            ["group"] = null,
            ["note"] = "",
            ["proposed"] = false,
            ["source"] = null,
            ["url"] = site.Settings.Href(document.Address),
        };
    }

    static View List(SiteModel site, Vocabulary list) => new()
    {
        ["id"] = list.Name,
        ["title"] = list.Title,
        ["help"] = list.Help,
        ["terms"] = list.Terms.Select(term => ListTerm(site, list, term)).ToArray(),
    };

    static View ListTerm(SiteModel site, Vocabulary list, Term term) => new()
    {
        ["id"] = term.Id,
        ["anchor"] = Anchor(list.Name, term.Id),
        ["label"] = term.Label,
        ["definition"] = term.Definition,
        ["synonyms"] = term.Synonyms.ToArray(),
        ["group"] = term.Group is { } group ? ValueViews.Of(new WordValue(group)) : null,
        ["note"] = term.Note ?? "",
        ["proposed"] = term.Proposed,
        ["source"] = Source(term.Source),
        ["url"] = RoomList.All.FirstOrDefault(rooms => rooms.Vocabulary == list.Name)?.Link(site, term.Id)["url"],
    };

    /// <summary>The work a term comes from: its address and, for people, the host.</summary>
    static View? Source(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http"
            ? new View { ["url"] = address, ["host"] = uri!.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host }
            : null;
}
