using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Markup;

/// <summary>A published page, read by another parser than ours.</summary>
/// <param name="Path">Path of its file in the site.</param>
/// <param name="Document">What the parser made of it.</param>
/// <param name="Errors">What the HTML standard calls parse errors, with line and column.</param>
/// <param name="Ids">Every id in it.</param>
sealed record BuiltPage(string Path, IHtmlDocument Document, ImmutableArray<string> Errors, FrozenSet<string> Ids)
{
    /// <summary>Reads every page of a site, in the order of paths.</summary>
    public static ImmutableArray<BuiltPage> AllOf(BuiltSite site) =>
    [..
        from file in site.Files
        where file.Key.EndsWith(".html", StringComparison.Ordinal)
        orderby file.Key
        select Read(file.Key, file.Value)];

    public static BuiltPage Read(string path, byte[] html)
    {
        ImmutableArray<string>.Builder errors = ImmutableArray.CreateBuilder<string>();
        var parser = new HtmlParser();
        parser.Error += (_, thrown) =>
        {
            if (thrown is HtmlErrorEvent error) errors.Add($"{error.Position.Line}:{error.Position.Column} {error.Message}");
        };
        using var bytes = new MemoryStream(html);
        IHtmlDocument document = parser.ParseDocument(bytes);
        return new BuiltPage(path, document, errors.ToImmutable(), document.QuerySelectorAll("[id]").Select(element => element.Id!).ToFrozenSet());
    }

    /// <summary>True for a page that only sends readers on.</summary>
    public bool IsRedirect => Document.QuerySelector("meta[http-equiv=refresh i]") is not null;
}
