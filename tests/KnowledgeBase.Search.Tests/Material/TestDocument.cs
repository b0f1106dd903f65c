using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Search.Tests.Material;

/// <summary>A document of a test, with the values of its index fields.</summary>
public sealed record TestDocument(string Id, string Title, params (string Heading, string Text)[] Sections)
{
    public ContentRecord Record { get; init; } = new TestPage();

    public string Summary { get; init; } = "";

    public DateOnly? Created { get; init; }

    public DateOnly? Updated { get; init; }

    public bool OmitFromSearch { get; init; }

    public ImmutableArray<string> Themes { get; init; } = [];

    public string? System { get; init; }

    public ImmutableArray<string> Synonyms { get; init; } = [];

    public string Status { get; init; } = "";

    public SiteDocument ToSite()
    {
        ContentType type = Record is TestRecord ? ContentType.Of<TestRecord>() : ContentType.Of<TestPage>();
        ContentRecord record = Record with { Title = Title, Summary = Summary, Created = Created, Updated = Updated, OmitFromSearch = OmitFromSearch };
        Address address = type.Folder.Length > 0 ? Address.Of(type.Folder, Id) : new Address($"/{Id}/");
        return new SiteDocument(
            new Document($"content/{Id}.md", $"{Id}.md", Id, type, record, ImmutableSortedDictionary<string, string>.Empty, Body.Empty, [], []),
            address,
            [.. Sections.Select((s, i) => new SiteSection(s.Heading.Length > 0 ? 2 : 0, s.Heading, s.Heading.Length > 0 ? $"part-{i}" : "", "", FilledHtml.Empty, s.Text))]);
    }
}
