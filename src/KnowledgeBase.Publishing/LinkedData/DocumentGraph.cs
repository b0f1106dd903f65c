using System.Text.Json;
using KnowledgeBase.Publishing.Records;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.LinkedData;

/// <summary>One document as JSON-LD: the thing it is about or is, and the way to it from the home page.</summary>
sealed class DocumentGraph(SiteModel site, SiteDocument document, Utf8JsonWriter json)
{
    readonly SchemaOrg type = SchemaOrg.Of(document.Type);
    readonly GroupValue values = site.Values(document);

    public void Write() => json.Object(() =>
    {
        json.WriteString("@context", SiteGraph.Context);
        json.Array("@graph", [Thing, Breadcrumbs], json.Object);
    });

    void Thing()
    {
        Begin(document);
        json.OptionalText("description", PlainLine.Of(document.Document.Record.Summary));
        Names();
        switch (type.Kind)
        {
            case SchemaOrgKind.Work:
                Work();
                break;
            case SchemaOrgKind.Term:
                Named("inDefinedTermSet", "DefinedTermSet", document.Document.Type.Plural, id: site.Settings.Link(ListOf(document.Document.Type)));
                break;
            case SchemaOrgKind.Place:
                Related("containedInPlace", SchemaOrgKind.Place);
                break;
            case SchemaOrgKind.Organization:
                Related("parentOrganization", SchemaOrgKind.Organization);
                Related("location", SchemaOrgKind.Place);
                break;
        }
    }

    void Work()
    {
        ContentRecord record = document.Document.Record;
        json.WriteString("headline", PlainLine.Of(document.Title));
        json.WriteString("inLanguage", record.Lang ?? site.Settings.Language);
        if (record.Created is { } created) json.WriteString("datePublished", Days.Iso(created));
        if (record.Changed is { } changed) json.WriteString("dateModified", Days.Iso(changed));
        Credits();
        json.OptionalText("creativeWorkStatus", record.Withdrawn?.Sentence ?? (document.IsExample ? "Example: everything in it is invented" : ""));
        if (!record.Corrections.IsEmpty) json.Array("correction", record.NewestCorrections, correction => json.Object(() => Correction(correction)));
        json.OptionalText("temporalCoverage", Period());
        Related("about", SchemaOrgKind.Term);
        Related("contentLocation", SchemaOrgKind.Place);
        Related("mentions", SchemaOrgKind.Work, SchemaOrgKind.Organization);
        if (Sources() is { IsEmpty: false } sources) json.Array("citation", sources, source => json.Object(() => Source(source)));
        Named("isPartOf", "WebSite", PlainLine.Of(site.Settings.Title), id: site.Settings.Link(Address.Home));
    }

    void Correction(Correction correction)
    {
        json.WriteString("@type", "CorrectionComment");
        if (correction.Date is { } date) json.WriteString("datePublished", Days.Iso(date));
        json.WriteString("text", PlainLine.Of(correction.Text));
    }

    // Whether a name is a person's or a group's is not declared, so nobody is called an author of either kind.
    void Credits()
    {
        json.OptionalText("creditText", string.Join(", ", values.Contributors()));
        Named("publisher", "Organization", PlainLine.Of(site.Settings.Title), url: site.Settings.Link(Address.Home));
        // A text alone would have to be an address.
        Named("license", "CreativeWork", values.Line("licence"));
    }

    /// <summary>A thing of which little more than its name is known; nothing where that is empty.</summary>
    void Named(string property, string kind, string name, string? id = null, string? url = null)
    {
        if (name.Length > 0)
            json.Object(property, () =>
            {
                json.WriteString("@type", kind);
                json.OptionalText("@id", id);
                json.WriteString("name", name);
                json.OptionalText("url", url);
            });
    }

    void Names()
    {
        ImmutableArray<string> others = [.. values.Lines("aliases").Concat(values.Lines("synonyms")).Distinct(StringComparer.Ordinal)];
        if (others.Length > 0) json.Texts("alternateName", others);
    }

    // ISO 8601 with an open end, as schema.org asks.
    string? Period() =>
        values["period"] is GroupValue period && period.Line("start") is { Length: > 0 } start
            ? $"{start}/{(period.Line("end") is { Length: > 0 } end ? end : "..")}"
            : null;

    ImmutableArray<GroupValue> Sources() => [.. values.Groups("sources").Where(s => !s["title"].IsEmpty)];

    void Source(GroupValue source)
    {
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", source.Line("title"));
        json.OptionalText("creditText", source.Line("authors"));
        json.OptionalText("datePublished", source.Line("year"));
        Named("publisher", "Organization", source.Line("publisher"));
        json.OptionalText("url", source.Line("url"));
    }

    void Related(string property, params SchemaOrgKind[] kinds)
    {
        ImmutableArray<SiteDocument> targets = [.. site.NamedBy(document).Where(d => d.Address != document.Address && kinds.Contains(SchemaOrg.Of(d.Type).Kind))];
        if (targets.Length > 0) json.Array(property, targets, target => json.Object(() => Begin(target)));
    }

    void Begin(SiteDocument thing)
    {
        json.WriteString("@type", SchemaOrg.Of(thing.Type).Name);
        json.WriteString("@id", site.Settings.Link(thing.Address));
        json.WriteString("url", site.Settings.Link(thing.Address));
        json.WriteString("name", PlainLine.Of(thing.Title));
    }

    void Breadcrumbs()
    {
        (string Name, Address Address)[] steps =
        [
            (PlainLine.Of(site.Settings.Title), Address.Home),
            (document.Document.Type.Plural, ListOf(document.Document.Type)),
            (PlainLine.Of(document.Title), document.Address),
        ];
        json.WriteString("@type", "BreadcrumbList");
        json.Array("itemListElement", steps.Index(), step => json.Object(() =>
        {
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", step.Index + 1);
            json.WriteString("name", step.Item.Name);
            json.WriteString("item", site.Settings.Link(step.Item.Address));
        }));
    }

    static Address ListOf(ContentType type) => Address.Of(type.Folder);
}
