namespace KnowledgeBase.CaseStudies.Related;

/// <summary>Finds, among the documents of one type, those that share most with one of them.</summary>
sealed class Likeness
{
    // A method alone makes nobody alike.
    const int LeastScore = 2;

    readonly SiteModel site;
    readonly ImmutableArray<(SiteDocument Document, ImmutableArray<Trait> Traits)> others;
    readonly ILookup<Trait, int> holders;

    public Likeness(SiteModel site, string type)
    {
        this.site = site;
        others = [.. site.OfType(type).Where(d => d.IsCounted).Select(d => (d, Trait.Of(site, d).ToImmutableArray()))];
        holders = others
            .SelectMany((other, place) => other.Traits.Select(trait => (Trait: trait, Place: place)))
            .ToLookup(pair => pair.Trait, pair => pair.Place);
    }

    /// <summary>
    /// The nearest documents of the type, ties by address. Left out: the document itself, invented ones, and those that its page
    /// links to anyway. Cost O(documents that share something), one addition each.
    /// </summary>
    public ImmutableArray<RelatedDocument> To(SiteDocument document)
    {
        ImmutableArray<Trait> own = [.. Trait.Of(site, document)];
        int[] scores = new int[others.Length];
        foreach (Trait trait in own)
            foreach (int place in holders[trait])
                scores[place] += trait.Weight;

        HashSet<Address> known = [document.Address, .. site.NamedBy(document).Concat(site.Naming(document)).Select(d => d.Address)];
        return
        [
            .. Enumerable.Range(0, scores.Length)
                .Where(place => scores[place] >= LeastScore && !known.Contains(others[place].Document.Address))
                .OrderByDescending(place => scores[place])
                .ThenBy(place => place) // The order of addresses.
                .Take(RelatedDocuments.Most)
                .Select(place => new RelatedDocument(others[place].Document, scores[place], Why([.. own.Intersect(others[place].Traits)]))),
        ];
    }

    static string Why(ImmutableArray<Trait> shared) =>
        Names.Capital(string.Join("; ", shared.GroupBy(trait => trait.Kind).OrderBy(kind => kind.Key).Select(Reason)));

    static string Reason(IGrouping<TraitKind, Trait> kind)
    {
        ImmutableArray<string> labels = [.. kind.Select(trait => trait.Label).Order(StringComparer.Ordinal)];
        string list = string.Join(", ", labels);
        return kind.Key switch
        {
            TraitKind.System => $"same place: {list}",
            TraitKind.Lesson => RelatedDocuments.InCommon(labels.Length, "lesson", "lessons"),
            TraitKind.Case => RelatedDocuments.InCommon(labels.Length, "case", "cases"),
            TraitKind.Theme => $"{(labels.Length == 1 ? "theme" : "themes")}: {list}",
            _ => $"{(labels.Length == 1 ? "method" : "methods")}: {list}",
        };
    }
}
