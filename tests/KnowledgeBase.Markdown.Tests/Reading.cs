using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Markdown.Tests;

/// <summary>Reads texts as files, and shows what came out.</summary>
static class Reading
{
    static readonly ContentType PageType = ContentType.Of<SamplePage>();
    static readonly ContentType NoteType = ContentType.Of<SampleNote>();
    static readonly ContentType TrialType = ContentType.Of<SampleTrial>();

    public static ReadResult Page(string text, string name = "page.md") => Read(Encoding.UTF8.GetBytes(text), PageType, name);

    public static ReadResult Page(byte[] bytes) => Read(bytes, PageType, "page.md");

    public static ReadResult Trial(string text, string name = "trials/a.md") => Read(Encoding.UTF8.GetBytes(text), TrialType, name);

    /// <summary>A trial whose required fields and sections are there, with more front matter.</summary>
    public static ReadResult TrialWith(string fields) => Trial(
        $"---\ntitle: A trial\nsummary: A summary that is long enough to say something about it.\n{fields}\n---\n## Problem\n\nText.\n");

    /// <summary>A trial with nothing but this front matter.</summary>
    public static ReadResult TrialWithout(string fields)
    {
        ReadResult result = Trial($"---\n{fields}\n---\n## Problem\n\nText.\n");
        return result with { Diagnostics = [.. result.Diagnostics.Where(d => d.Code != "KB1023" && d.Code != "KB1020")] };
    }

    /// <summary>A typed document with only a body.</summary>
    public static ReadResult Note(string body) => Read(Encoding.UTF8.GetBytes(
        $"---\ntitle: A note\nsummary: A summary that is long enough to say something about it.\n---\n{body}"), NoteType, "notes/a.md");

    public static T Record<T>(ReadResult result) where T : ContentRecord => result.Document.ShouldNotBeNull().Record.ShouldBeOfType<T>();

    /// <summary>Diagnostics without the path, hints on lines of their own.</summary>
    public static string Said(ReadResult result) => Said(result.Diagnostics);

    public static string Said(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(d =>
        d.ToString()[(d.Location.Path.Length + 1)..].Trim() + (d.Hint is null ? "" : "\n  " + d.Hint)));

    /// <summary>The body as a reader's browser gets it, links and images filled in.</summary>
    public static string Html(ReadResult result)
    {
        var html = new StringBuilder();
        foreach (Section section in result.Document.ShouldNotBeNull().Body.Sections)
        {
            if (section.Level > 0)
                html.Append(CultureInfo.InvariantCulture, $"<h{section.Level} id=\"{WebUtility.HtmlEncode(section.Anchor)}\">{Join(section.Heading)}</h{section.Level}>\n");
            html.Append(Join(section.Content));
        }
        return html.ToString();
    }

    public static string Join(IEnumerable<BodyPiece> pieces) => string.Concat(pieces.Select(piece => piece switch
    {
        HtmlPiece html => html.Html,
        LinkSlot link => $" href=\"{WebUtility.HtmlEncode(link.Target)}\"",
        ImageSlot image => $"<img src=\"{WebUtility.HtmlEncode(image.Target)}\" alt=\"{WebUtility.HtmlEncode(image.Alt)}\">",
        _ => throw new InvalidOperationException(),
    }));

    public static IHtmlDocument Browser(string html) => new HtmlParser().ParseDocument(html);

    static ReadResult Read(byte[] bytes, ContentType type, string name) =>
        new MarkdownReader().Read(new SourceFile("content/" + name, name, bytes), type);
}
