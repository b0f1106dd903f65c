using KnowledgeBase.Publishing.Records;
using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Cite;

/// <summary>What every format needs to know of a document; all texts are single lines.</summary>
/// <param name="Key">Unique in the site, of letters, digits and hyphens.</param>
/// <param name="Authors">As they wish to be named, never taken apart; the site where a document names nobody. Never empty.</param>
/// <param name="Title">Title of the document.</param>
/// <param name="Site">Name of the site.</param>
/// <param name="Summary">May be empty.</param>
/// <param name="Date">The last change; null where no date is given.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Licence">May be empty.</param>
/// <param name="Url">Null where the site does not know its host: half an address helps nobody.</param>
sealed record CitedWork(
    string Key, ImmutableArray<string> Authors, string Title, string Site, string Summary, DateOnly? Date, string Language, string Licence, string? Url)
{
    /// <summary>The licence, said to be one; may be empty.</summary>
    public string Terms => Licence.Length > 0 ? "Licence: " + Licence : "";

    public static CitedWork Of(SiteDocument document, SiteModel model)
    {
        string site = PlainLine.Of(model.Settings.Title);
        GroupValue values = model.Values(document);
        ImmutableArray<string> authors = values.Contributors();
        return new CitedWork(
            $"{document.Type}-{document.Id}",
            authors.IsEmpty ? [site] : authors,
            PlainLine.Of(document.Title),
            site,
            PlainLine.Of(document.Document.Record.Summary),
            document.Document.Record.Changed,
            document.Document.Record.Lang ?? model.Settings.Language,
            values.Line("licence"),
            model.Settings.Absolute(document.Address));
    }
}
