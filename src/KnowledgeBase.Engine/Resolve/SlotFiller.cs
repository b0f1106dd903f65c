using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>Fills the slots of bodies: rendering stays pure per file, links are still right.</summary>
sealed class SlotFiller(LinkResolver links)
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The sections of one document with their slots filled.</summary>
    public ImmutableArray<SiteSection> Sections(Document document)
    {
        links.ReportUnread(document);
        return [..
            from section in document.Body.Sections
            select new SiteSection(section.Level, section.Title, section.Anchor,
                Html(document, section.Heading).ToString(), Html(document, section.Content), section.Text)];
    }

    FilledHtml Html(Document document, ImmutableArray<BodyPiece> pieces) => new([.. pieces.Select(piece => piece switch
    {
        LinkSlot link => Link(links.Link(document, link)),
        ImageSlot image => Image(image, links.Image(document, image)),
        _ => ((HtmlPiece)piece).Html,
    })]);

    static string Link(string? href) => href is null ? "" : $" href=\"{Encoder.Encode(href)}\"";

    static string Image(ImageSlot image, ImageTarget target)
    {
        string alt = Encoder.Encode(image.Alt), words = alt.Length > 0 ? alt : "image";
        if (target.Shown)
        {
            string title = image.Title.Length > 0 ? $" title=\"{Encoder.Encode(image.Title)}\"" : "";
            string size = target.Size is { } known ? FormattableString.Invariant($" width=\"{known.Width}\" height=\"{known.Height}\"") : "";
            return $"<img src=\"{Encoder.Encode(target.Href!)}\" alt=\"{alt}\"{title}{size} loading=\"lazy\">";
        }
        return target.Href is not { } href || image.InLink ? $"<span class=\"missing-image\">{words}</span>" : $"<a href=\"{Encoder.Encode(href)}\">{words}</a>";
    }
}

/// <summary>What stands in place of an image.</summary>
/// <param name="Href">Where it is; null when it is nowhere.</param>
/// <param name="Shown">True when the page shows it, false when the page only links to it.</param>
/// <param name="Size">How large it is; null when that is not known.</param>
readonly record struct ImageTarget(string? Href, bool Shown, PictureSize? Size = null);
