using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.SearchQuality;

/// <summary>A plain document of a collection.</summary>
[ContentType("page", "", Title = "Page", Plural = "Pages", Help = "A document of a collection.", Open = true)]
sealed record CollectionPage : ContentRecord;

/// <summary>Makes a site of a collection, so that it takes the product's own road into the index.</summary>
static class CollectionSite
{
    static readonly ContentType Type = ContentType.Of<CollectionPage>();

    /// <summary>One page per document at <c>/ID/</c>.</summary>
    public static SiteModel Of(IEnumerable<JudgedText> documents) => new(new SiteModelParts
    {
        Settings = new SiteSettings(),
        Types = [Type],
        Documents = [.. documents.Select(Page)],
    });

    static SiteDocument Page(JudgedText text)
    {
        var record = new CollectionPage { Title = text.Title.Length > 0 ? text.Title : text.Id };
        var document = new Document(
            text.Id + ".md", text.Id + ".md", text.Id, Type, record,
            ImmutableSortedDictionary<string, string>.Empty, Body.Empty, [], []);
        return new SiteDocument(document, new Address($"/{text.Id}/"), [new SiteSection(0, "", "", "", FilledHtml.Empty, text.Text)]);
    }
}
