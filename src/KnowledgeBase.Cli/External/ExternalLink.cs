namespace KnowledgeBase.Cli.External;

/// <summary>A link to another site, at one place.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Position">The place in its file.</param>
/// <param name="Address">Absolute, http or https, without a fragment: what a server is asked for.</param>
sealed record ExternalLink(SiteDocument Document, TextPosition Position, Uri Address)
{
    /// <summary>All of a site: in texts, and fields that hold nothing but an address. By address of the document, then place.</summary>
    public static ImmutableArray<ExternalLink> Of(SiteModel site) =>
        [.. site.Documents.SelectMany(d => InText(d).Concat(InFields(d, site.Values(d), "")).Distinct().OrderBy(l => l.Position))];

    static IEnumerable<ExternalLink> InText(SiteDocument document) =>
        document.Document.Body.Sections.SelectMany(s => s.Heading.Concat(s.Content)).Select(piece => piece switch
        {
            LinkSlot link => At(document, link.Target, link.Position),
            ImageSlot image => At(document, image.Target, image.Position),
            _ => null,
        }).OfType<ExternalLink>();

    static IEnumerable<ExternalLink> InFields(SiteDocument document, FieldValue value, string path) => value switch
    {
        TextValue text when At(document, text.Written, document.Document.Places[path]) is { } link => [link],
        ListValue list => list.Items.SelectMany((item, i) => InFields(document, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))),
        GroupValue group => group.Fields.SelectMany(f => InFields(document, f.Value, path.Length == 0 ? f.Declaration.Key : $"{path}.{f.Declaration.Key}")),
        _ => [],
    };

    static ExternalLink? At(SiteDocument document, string text, TextPosition position) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" && uri!.Host.Length > 0
            ? new ExternalLink(document, position, new Uri(uri.GetLeftPart(UriPartial.Query)))
            : null;
}
