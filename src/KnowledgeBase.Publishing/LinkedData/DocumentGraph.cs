using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Publishing.Addresses;
using KnowledgeBase.Publishing.Records;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.LinkedData;

/// <summary>One document as JSON-LD: the thing it is about or is, and the way to it from the home page.</summary>
sealed class DocumentGraph(SiteModel site, SiteDocument document, Utf8JsonWriter json)
{
    readonly SchemaOrg type = SchemaOrg.Of(document.Type);

    public void Write() => json.Object(() =>
    {
        json.WriteString("@context", SiteGraph.Context);
        json.WriteStartArray("@graph");
        json.Object(Thing);
        json.Object(Breadcrumbs);
        json.WriteEndArray();
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
                json.Object("inDefinedTermSet", () =>
                {
                    json.WriteString("@type", "DefinedTermSet");
                    json.WriteString("@id", site.Settings.Link(ListOf(document.Document.Type)));
                    json.WriteString("name", document.Document.Type.Plural);
                });
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
        json.WriteString("inLanguage", site.Settings.Language);
        if (record.Created is { } created) json.WriteString("datePublished", Dates.Iso(created));
        if (Dates.Changed(document) is { } changed) json.WriteString("dateModified", Dates.Iso(changed));
        Credits();
        Licence();
        if (FrontMatter.IsExample(document)) json.WriteString("creativeWorkStatus", "Example: everything in it is invented");
        json.OptionalText("temporalCoverage", Period());
        Related("about", SchemaOrgKind.Term);
        Related("contentLocation", SchemaOrgKind.Place);
        Related("mentions", SchemaOrgKind.Work, SchemaOrgKind.Organization);
        if (Sources() is { IsEmpty: false } sources) json.Array("citation", sources, source => json.Object(() => Source(source)));
        json.Object("isPartOf", () =>
        {
            json.WriteString("@type", "WebSite");
            json.WriteString("@id", site.Settings.Link(Address.Home));
            json.WriteString("name", PlainLine.Of(site.Settings.Title));
        });
    }

    // Whether a name is a person's or a group's is not declared, so nobody is called an author of either kind.
    void Credits()
    {
        ImmutableArray<string> names = [.. FrontMatter.Groups(document, "contributors")
            .Select(c => PlainLine.Of(FrontMatter.Text(c, "name"))).Where(n => n.Length > 0)];
        json.OptionalText("creditText", string.Join(", ", names));
        json.Object("publisher", () =>
        {
            json.WriteString("@type", "Organization");
            json.WriteString("name", PlainLine.Of(site.Settings.Title));
            json.WriteString("url", site.Settings.Link(Address.Home));
        });
    }

    // A text alone would have to be an address.
    void Licence()
    {
        if (PlainLine.Of(FrontMatter.Text(document, "licence")) is { Length: > 0 } licence)
            json.Object("license", () =>
            {
                json.WriteString("@type", "CreativeWork");
                json.WriteString("name", licence);
            });
    }

    void Names()
    {
        ImmutableArray<string> others = [.. FrontMatter.Texts(document, "aliases").Concat(FrontMatter.Texts(document, "synonyms"))
            .Select(PlainLine.Of).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal)];
        if (others.Length > 0) json.Texts("alternateName", others);
    }

    // ISO 8601 with an open end, as schema.org asks.
    string? Period() =>
        FrontMatter.Inner(document, "period") is { } period && FrontMatter.Text(period, "start") is { } start
            ? $"{start}/{FrontMatter.Text(period, "end") ?? ".."}"
            : null;

    ImmutableArray<RecordGroup> Sources() =>
        [.. FrontMatter.Groups(document, "sources").Where(s => FrontMatter.Text(s, "title") is not null)];

    void Source(RecordGroup source)
    {
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", PlainLine.Of(FrontMatter.Text(source, "title")));
        json.OptionalText("creditText", PlainLine.Of(FrontMatter.Text(source, "authors")));
        json.OptionalText("datePublished", FrontMatter.Text(source, "year"));
        if (PlainLine.Of(FrontMatter.Text(source, "publisher")) is { Length: > 0 } publisher)
            json.Object("publisher", () =>
            {
                json.WriteString("@type", "Organization");
                json.WriteString("name", publisher);
            });
        json.OptionalText("url", PlainLine.Of(FrontMatter.Text(source, "url")));
    }

    void Related(string property, params SchemaOrgKind[] kinds)
    {
        ImmutableArray<SiteDocument> targets = [.. site.ReferencesFrom(document).Select(r => r.To)
            .DistinctBy(d => d.Address).Where(d => d.Address != document.Address && kinds.Contains(SchemaOrg.Of(d.Type).Kind))];
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

    static Address ListOf(ContentType type) => new($"/{type.Folder}/");
}
