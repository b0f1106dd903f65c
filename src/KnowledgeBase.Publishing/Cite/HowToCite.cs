using KnowledgeBase.Publishing.Addresses;

namespace KnowledgeBase.Publishing.Cite;

/// <summary>How to cite one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Text">One sentence, for people.</param>
/// <param name="BibTeX">For LaTeX.</param>
/// <param name="Ris">For reference managers.</param>
/// <param name="Csl">CSL-JSON, for reference managers and programs.</param>
sealed record HowToCite(SiteDocument Document, string Text, string BibTeX, string Ris, string Csl)
{
    /// <summary>The fact that templates see as <c>facts.cite</c>.</summary>
    public static readonly FactKey<HowToCite> Key = new("cite", (cite, site) => cite.View(site.Settings));

    public static HowToCite Of(SiteDocument document, SiteModel site)
    {
        var work = CitedWork.Of(document, site);
        return new HowToCite(document, CiteSentence.Of(work), Cite.BibTeX.Of(work), Cite.Ris.Of(work), CslJson.Of(work));
    }

    public Address BibAddress => Document.Address.Beside("cite.bib");

    public Address RisAddress => Document.Address.Beside("cite.ris");

    public Address CslAddress => Document.Address.Beside("cite.json");

    View View(SiteSettings settings)
    {
        string bib = settings.Href(BibAddress), ris = settings.Href(RisAddress), csl = settings.Href(CslAddress);
        return new View
        {
            ["text"] = Text,
            ["bibtex"] = BibTeX,
            ["ris"] = Ris,
            ["csl"] = Csl,
            ["bibUrl"] = bib,
            ["risUrl"] = ris,
            ["cslUrl"] = csl,
            ["formats"] = new[] { Format("BibTeX", bib, BibTeX), Format("RIS", ris, Ris), Format("CSL-JSON", csl, Csl) },
        };
    }

    static View Format(string title, string url, string text) => new() { ["title"] = title, ["url"] = url, ["text"] = text };
}
