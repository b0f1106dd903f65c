using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace KnowledgeBase.Browser.Tests.Markup;

/// <summary>What every page must be, beyond parsing without an error. Each rule gives one line for each place that breaks it.</summary>
static partial class PageRules
{
    static readonly Func<IDocument, IEnumerable<string>>[] Rules =
    [
        Language, Title, OneMainHeading, HeadingOrder, UniqueIds, ReferredIds, ImageTexts, Nothing_that_runs, AllowedChildren, NestedControls, FieldNames, TableHeaders,
    ];

    static readonly string[] IdReferences = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "list", "headers"];

    // Content models that parsers let pass and readers' software does not: parent, and the elements allowed in it.
    static readonly (string Parents, string[] Children)[] Models =
    [
        ("ul, ol, menu", ["LI", "SCRIPT", "TEMPLATE"]),
        ("dl", ["DT", "DD", "DIV", "SCRIPT", "TEMPLATE"]),
        ("dl > div", ["DT", "DD", "SCRIPT", "TEMPLATE"]),
        ("tr", ["TH", "TD", "SCRIPT", "TEMPLATE"]),
        ("select", ["OPTION", "OPTGROUP", "HR"]),
    ];

    /// <summary>Everything wrong with a page.</summary>
    public static IEnumerable<string> Broken(IDocument document) => Rules.SelectMany(rule => rule(document));

    static IEnumerable<string> Language(IDocument document) => LanguageTag.IsMatch(document.DocumentElement.GetAttribute("lang") ?? "") ? [] : ["html has no lang"];

    static IEnumerable<string> Title(IDocument document) => string.IsNullOrWhiteSpace(document.Title) ? ["no title"] : [];

    static IEnumerable<string> OneMainHeading(IDocument document)
    {
        int count = document.QuerySelectorAll("h1").Length;
        return count == 1 ? [] : [$"{count} h1"];
    }

    static IEnumerable<string> HeadingOrder(IDocument document)
    {
        int above = 1;
        foreach (IElement heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            int level = heading.LocalName[1] - '0';
            if (level > above + 1) yield return $"h{above} is followed by h{level} '{heading.TextContent.Trim()}'";
            above = level;
        }
    }

    static IEnumerable<string> UniqueIds(IDocument document) =>
        from element in document.QuerySelectorAll("[id]")
        group element by element.Id ?? "" into same
        where same.Count() > 1 || same.Key.Length == 0 || same.Key.Any(char.IsWhiteSpace)
        select $"id '{same.Key}' {same.Count()} times";

    static IEnumerable<string> ReferredIds(IDocument document) =>
        from element in document.All
        from attribute in IdReferences
        where element.HasAttribute(attribute)
        from id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where document.GetElementById(id) is null
        select $"{attribute}='{id}' leads to nothing";

    static IEnumerable<string> ImageTexts(IDocument document) =>
        document.QuerySelectorAll("img:not([alt]), input[type=image]:not([alt]), area:not([alt])").Select(image => $"no alt: {image.OuterHtml}")
            .Concat(document.QuerySelectorAll("svg:not([aria-hidden=true])").Where(svg => !HasName(svg)).Select(svg => $"svg without a name: {Start(svg)}"));

    static IEnumerable<string> Nothing_that_runs(IDocument document)
    {
        foreach (IElement element in document.All)
        {
            if (element is { LocalName: "script" } && !element.HasAttribute("src")) yield return $"inline script: {Start(element)}";
            if (element.LocalName is "style" or "base" or "iframe" or "object" or "embed" or "applet" or "frame") yield return $"<{element.LocalName}>";
            foreach (IAttr attribute in element.Attributes)
            {
                if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) yield return $"event handler: {Start(element)}";
                if (attribute.Name is "style" or "srcdoc") yield return $"{attribute.Name}: {Start(element)}";
                if (Script.IsMatch(attribute.Value)) yield return $"script in {attribute.Name}: {Start(element)}";
            }
        }
    }

    static IEnumerable<string> AllowedChildren(IDocument document) =>
        from model in Models
        from parent in document.QuerySelectorAll(model.Parents)
        from child in parent.Children
        where !model.Children.Contains(child.NodeName, StringComparer.OrdinalIgnoreCase)
        select $"<{child.LocalName}> in <{parent.LocalName}>: {Start(child)}";

    static IEnumerable<string> NestedControls(IDocument document) =>
        document.QuerySelectorAll("a a, a button, a input, button a, button button, button input, label label, summary a[href], h1 h2, span div, p div, a[href=''], a:not([href])")
            .Select(element => $"not allowed here: {Start(element)} in {Start(element.ParentElement!)}");

    static IEnumerable<string> FieldNames(IDocument document) =>
        from field in document.QuerySelectorAll("input:not([type=hidden]), select, textarea")
        where !HasName(field) && field.Closest("label") is null && document.QuerySelector($"label[for='{field.Id}']") is null
        select $"no label: {Start(field)}";

    static IEnumerable<string> TableHeaders(IDocument document) =>
        document.QuerySelectorAll("table").Where(table => table.QuerySelector("th") is null).Select(table => $"table without headers: {Start(table)}");

    static bool HasName(IElement element) =>
        element.HasAttribute("aria-label") || element.HasAttribute("aria-labelledby") || element.Children.Any(child => child.LocalName == "title");

    static string Start(IElement element) => element.OuterHtml.Split('>')[0] + ">";

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
    private static partial Regex LanguageTag { get; }

    // Browsers skip white space and control characters inside a scheme.
    [GeneratedRegex(@"^[\s\0-\x20]*(j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^[\s\0-\x20]*data\s*:\s*text/html", RegexOptions.IgnoreCase)]
    private static partial Regex Script { get; }
}
