using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>Terms, documents and dates as templates see them, wherever they stand.</summary>
public static class ValueViews
{
    /// <summary>A term, or a word of a fixed list: id, label, definition, group; the last two null where nobody wrote them.</summary>
    public static View Of(FieldValue named)
    {
        Term? term = (named as TermValue)?.Term;
        return new View { ["id"] = named.Id, ["label"] = named.Text, ["definition"] = term?.Definition, ["group"] = term?.Group };
    }

    /// <summary>A link to a document: id, type, typeTitle, title, url, summary, example, withdrawn.</summary>
    public static View Of(SiteDocument document, SiteSettings settings) => new()
    {
        ["id"] = document.Id,
        ["type"] = document.Type,
        ["typeTitle"] = document.Document.Type.Title,
        ["title"] = document.Title,
        ["url"] = settings.Href(document.Address),
        ["summary"] = document.Document.Record.Summary,
        ["example"] = document.IsExample,
        ["withdrawn"] = document.IsWithdrawn,
    };

    /// <summary>A document that is named: the same; without an address while it is not published.</summary>
    public static View Of(ReferenceValue reference, SiteSettings settings) => reference.Document is { } document ? Of(document, settings) : new View
    {
        ["id"] = reference.Id,
        ["type"] = reference.Type,
        ["typeTitle"] = null,
        ["title"] = reference.Text,
        ["url"] = null,
        ["summary"] = null,
        ["example"] = false,
        ["withdrawn"] = false,
    };

    /// <summary>A date: iso, text, year; <c>past</c> is true when it lies before <paramref name="today"/>.</summary>
    public static View Of(PartialDate date, DateOnly today) => new()
    {
        ["iso"] = date.ToString(),
        ["text"] = Days.Words(date),
        ["year"] = date.Year,
        ["past"] = date.Latest < today,
    };
}
