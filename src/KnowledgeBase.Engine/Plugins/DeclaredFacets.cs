using System.Collections;
using System.Globalization;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Engine.Plugins;

/// <summary>The index fields that follow from declarations: one for each facet name, and one for the type itself.</summary>
static class DeclaredFacets
{
    public static IEnumerable<IndexField> Of(IReadOnlyCollection<ContentType> types)
    {
        yield return new IndexField("type", "Type", IndexFieldKind.Facet, (_, d) => [new FacetTerm(d.Type, d.Document.Type.Title)]);
        foreach (string name in types.SelectMany(t => Facets(t.Shape)).Distinct(StringComparer.Ordinal))
            yield return new IndexField(name, char.ToUpperInvariant(name[0]) + name[1..], IndexFieldKind.Facet,
                (site, document) => Values(name, document.Document.Type.Shape, document.Document.Record, site));
    }

    static IEnumerable<string> Facets(GroupShape shape) => shape.Fields.SelectMany(field =>
        field.Facet is { } name ? [name] : Inner(field.Shape) is { } inner ? Facets(inner) : []);

    static IEnumerable<FacetTerm> Values(string name, GroupShape shape, object? group, SiteModel site)
    {
        if (group is null) yield break;
        foreach (FieldDeclaration field in shape.Fields)
        {
            bool own = field.Facet == name;
            GroupShape? inner = Inner(field.Shape);
            if (!own && inner is null) continue;
            foreach (object? item in Items(field.Property.GetValue(group)))
                if (own)
                {
                    if (Term(field, item, site) is { } term) yield return term;
                }
                else
                {
                    foreach (FacetTerm below in Values(name, inner!, item, site)) yield return below;
                }
        }
    }

    static FacetTerm? Term(FieldDeclaration field, object? value, SiteModel site) => value switch
    {
        PartialDate date => Year(date.Year),
        DateOnly date => Year(date.Year),
        string { Length: > 0 } text => new FacetTerm(text, Label(field, text, site)),
        _ => null,
    };

    static FacetTerm Year(int year)
    {
        string text = year.ToString(CultureInfo.InvariantCulture);
        return new FacetTerm(text, text);
    }

    static string Label(FieldDeclaration field, string text, SiteModel site) => Domain(field.Shape) switch
    {
        ReferenceDomain reference => site.Find(reference.Type, text)?.Title ?? text,
        VocabularyDomain list => site.Label(list.Name, text),
        _ => text,
    };

    static TextDomain? Domain(FieldShape shape) => shape switch
    {
        TextShape text => text.Domain,
        ListShape list => Domain(list.Item),
        _ => null,
    };

    static GroupShape? Inner(FieldShape shape) => shape switch
    {
        GroupShape group => group,
        ListShape list => Inner(list.Item),
        _ => null,
    };

    static IEnumerable<object?> Items(object? value) => value switch
    {
        string text => [text],
        IEnumerable list => list.Cast<object?>(),
        _ => [value],
    };
}
