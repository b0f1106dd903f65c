using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.Related;

/// <summary>Finds, among the documents of one type, those that share most with one of them.</summary>
sealed class Likeness
{
    // A method alone makes nobody alike.
    const int LeastScore = 2;

    readonly SiteModel site;
    readonly ILookup<Trait, SiteDocument> holders;

    public Likeness(SiteModel site, string type)
    {
        this.site = site;
        holders = site.OfType(type).Where(d => !d.IsExample())
            .SelectMany(d => Trait.Of(site, d).Select(trait => (trait, d)))
            .ToLookup(pair => pair.trait, pair => pair.d);
    }

    /// <summary>
    /// The nearest documents of the type, ties by address. Left out: the document itself, invented ones, and those that its page
    /// links to anyway.
    /// </summary>
    public ImmutableArray<RelatedDocument> To(SiteDocument document)
    {
        HashSet<Address> known = [document.Address, .. Linked(document)];
        return
        [
            .. Trait.Of(site, document)
                .SelectMany(trait => holders[trait].Select(other => (Other: other, Trait: trait)))
                .Where(pair => !known.Contains(pair.Other.Address))
                .GroupBy(pair => pair.Other.Address)
                .Select(shared => Related(shared.First().Other, [.. shared.Select(pair => pair.Trait)]))
                .Where(related => related.Score >= LeastScore)
                .OrderByDescending(related => related.Score)
                .ThenBy(related => related.Document.Address)
                .Take(RelatedDocuments.Most),
        ];
    }

    IEnumerable<Address> Linked(SiteDocument document) =>
        site.ReferencesFrom(document).Select(r => r.To.Address).Concat(site.ReferencesTo(document).Select(r => r.From.Address));

    static RelatedDocument Related(SiteDocument other, ImmutableArray<Trait> shared) =>
        new(other, shared.Sum(trait => trait.Weight), Why(shared));

    static string Why(ImmutableArray<Trait> shared)
    {
        string reasons = string.Join("; ", shared.GroupBy(trait => trait.Kind).OrderBy(kind => kind.Key).Select(Reason));
        return char.ToUpperInvariant(reasons[0]) + reasons[1..];
    }

    static string Reason(IGrouping<TraitKind, Trait> kind)
    {
        ImmutableArray<string> labels = [.. kind.Select(trait => trait.Label).Order(StringComparer.Ordinal)];
        string list = string.Join(", ", labels);
        return kind.Key switch
        {
            TraitKind.System => $"same place: {list}",
            TraitKind.Lesson => Common(labels.Length, "lesson", "lessons"),
            TraitKind.Case => Common(labels.Length, "case", "cases"),
            TraitKind.Theme => $"{(labels.Length == 1 ? "theme" : "themes")}: {list}",
            _ => $"{(labels.Length == 1 ? "method" : "methods")}: {list}",
        };
    }

    static string Common(int count, string one, string many) => $"{count} {(count == 1 ? one : many)} in common";
}
