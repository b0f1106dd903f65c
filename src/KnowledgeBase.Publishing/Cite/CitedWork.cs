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
/// <param name="Withdrawn">The sentence that says that the work is withdrawn; empty while it stands.</param>
/// <param name="Url">Null where the site does not know its host: half an address helps nobody.</param>
sealed record CitedWork(
    string Key, ImmutableArray<string> Authors, string Title, string Site, string Summary, DateOnly? Date, string Language, string Licence, string Withdrawn, string? Url)
{
    /// <summary>What whoever cites it must know: that it is withdrawn, and its licence; may be empty.</summary>
    public string Terms => string.Join(' ', new[] { Withdrawn, Licence.Length > 0 ? "Licence: " + Licence : "" }.Where(part => part.Length > 0));

    public static CitedWork Of(SiteDocument document, SiteModel model)
    {
        string site = PlainLine.Of(model.Settings.Title);
        GroupValue values = model.Values(document);
        ImmutableArray<string> authors = values.Contributors();
        return new CitedWork(
            $"{document.Type}-{document.Id}",
            authors.IsEmpty ? [site] : authors,
            (document.IsWithdrawn ? "Withdrawn: " : "") + PlainLine.Of(document.Title),
            site,
            PlainLine.Of(document.Document.Record.Summary),
            document.Document.Record.Changed,
            document.Document.Record.Lang ?? model.Settings.Language,
            values.Line("licence"),
            PlainLine.Of(document.Document.Record.Withdrawn?.Sentence ?? ""),
            model.Settings.Absolute(document.Address));
    }
}
