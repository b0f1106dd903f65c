namespace KnowledgeBase.Engine.Plugins;

/// <summary>The index fields that follow from declarations: one for each facet name, and one for the type itself.</summary>
static class DeclaredFacets
{
    public static IEnumerable<IndexField> Of(IReadOnlyCollection<ContentType> types)
    {
        yield return new IndexField("type", "Type", IndexFieldKind.Facet, (_, d) => [new FacetTerm(d.Type, d.Document.Type.Title)]);
        foreach (string name in types.SelectMany(t => Facets(t.Shape)).Distinct(StringComparer.Ordinal))
            yield return new IndexField(name, Names.Label(name), IndexFieldKind.Facet, (site, document) => Values(name, site.Values(document)));
    }

    static IEnumerable<string> Facets(GroupShape shape) => shape.Fields.SelectMany(field =>
        field.Facet is { } name ? [name] : Inner(field.Shape) is { } inner ? Facets(inner) : []);

    static GroupShape? Inner(FieldShape shape) => shape switch
    {
        GroupShape group => group,
        ListShape list => Inner(list.Item),
        _ => null,
    };

    static IEnumerable<FacetTerm> Values(string name, GroupValue group) => group.Fields.SelectMany(field =>
        field.Declaration.Facet == name ? Terms(field.Value) : GroupValue.Inside(field.Value).SelectMany(inner => Values(name, inner)));

    static IEnumerable<FacetTerm> Terms(FieldValue value) => value switch
    {
        DateValue { Date.Year: var year } => [new FacetTerm(Days.Year(year), Days.Year(year))],
        TruthValue truth => [new FacetTerm(truth.Id, truth.IsTrue ? "Yes" : "No")],
        ListValue list => list.Items.SelectMany(Terms),
        ReferenceValue { Document.IsWithdrawn: true } => [],
        { Text.Length: > 0 } => [new FacetTerm(value.Id, value.Text)],
        _ => [],
    };
}
