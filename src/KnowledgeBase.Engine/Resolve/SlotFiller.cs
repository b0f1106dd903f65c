using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>Joins the pieces of a body, filling each slot: rendering stays pure per file, links are still right.</summary>
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
                Html(document, section.Heading), Html(document, section.Content), section.Text)];
    }

    string Html(Document document, ImmutableArray<BodyPiece> pieces)
    {
        if (pieces is [HtmlPiece only]) return only.Html;
        var html = new StringBuilder();
        foreach (BodyPiece piece in pieces)
            switch (piece)
            {
                case HtmlPiece finished: html.Append(finished.Html); break;
                case LinkSlot link: Link(html, links.Link(document, link)); break;
                case ImageSlot image: Image(html, image, links.Image(document, image)); break;
            }
        return html.ToString();
    }

    static void Link(StringBuilder html, string? href)
    {
        if (href is not null) html.Append(" href=\"").Append(Encoder.Encode(href)).Append('"');
    }

    static void Image(StringBuilder html, ImageSlot image, ImageTarget target)
    {
        string alt = Encoder.Encode(image.Alt);
        if (target.Shown)
        {
            html.Append("<img src=\"").Append(Encoder.Encode(target.Href!)).Append("\" alt=\"").Append(alt).Append('"');
            if (image.Title.Length > 0) html.Append(" title=\"").Append(Encoder.Encode(image.Title)).Append('"');
            if (target.Size is { } size) html.Append(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"");
            html.Append(" loading=\"lazy\">");
        }
        else if (target.Href is not { } href || image.InLink)
            html.Append("<span class=\"missing-image\">").Append(alt.Length > 0 ? alt : "image").Append("</span>");
        else
            html.Append("<a href=\"").Append(Encoder.Encode(href)).Append("\">").Append(alt.Length > 0 ? alt : "image").Append("</a>");
    }
}

/// <summary>What stands in place of an image.</summary>
/// <param name="Href">Where it is; null when it is nowhere.</param>
/// <param name="Shown">True when the page shows it, false when the page only links to it.</param>
/// <param name="Size">How large it is; null when that is not known.</param>
readonly record struct ImageTarget(string? Href, bool Shown, PictureSize? Size = null);
