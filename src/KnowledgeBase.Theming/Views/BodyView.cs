using System.Net;

namespace KnowledgeBase.Theming.Views;

/// <summary>
/// The body of a document as templates see it. The page's title is its only <c>h1</c>: headings below are moved so that no
/// level is left out.
/// </summary>
sealed class BodyView
{
    readonly ImmutableArray<(SiteSection Section, int Level)> sections;

    public BodyView(SiteDocument document)
    {
        ImmutableArray<SiteSection> all = document.Sections;
        if (all.FirstOrDefault(s => s.Level > 0 || s.Text.Length > 0) is { Level: 1 } first)
        {
            TitleAnchor = first.Anchor;
            Heading = new Html(first.HeadingHtml);
            all = all.Replace(first, first with { Level = 0, Title = "", Anchor = "", HeadingHtml = "" });
        }

        sections = Levelled(all);
    }

    /// <summary>The first-level heading that the body begins with, which becomes the page's; null when it begins otherwise.</summary>
    public Html? Heading { get; }

    /// <summary>Id of <see cref="Heading"/>; empty without one.</summary>
    public string TitleAnchor { get; } = "";

    /// <summary>True when the body's first words are <paramref name="summary"/>, so that a page need not say them twice.</summary>
    public bool BeginsWith(string summary) =>
        summary.Length > 0 && sections.FirstOrDefault(s => s.Section.Text.Length > 0).Section is { } first &&
        first.Text.StartsWith(summary.TrimEnd('.', ' '), StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole body.</summary>
    public Html Html => Markup(sections, withFirstHeading: true);

    /// <summary>What stands before the first heading, and after the last where a section has none.</summary>
    public Html Intro => Markup([.. sections.Where(s => s.Level == 0)], withFirstHeading: false);

    /// <summary>The headings of the first two levels, the second inside the first.</summary>
    public View[] Contents =>
    [
        .. Parts().Select(part => new View
        {
            ["title"] = part[0].Section.Title,
            ["anchor"] = part[0].Section.Anchor,
            ["items"] = part.Where(s => s.Level == 3)
                .Select(s => new View { ["title"] = s.Section.Title, ["anchor"] = s.Section.Anchor })
                .ToArray(),
        }),
    ];

    /// <summary>The parts of the body under headings of the first level: title, anchor, and everything beneath.</summary>
    public View[] Sections =>
    [
        .. Parts().Select(part => new View
        {
            ["name"] = Names.Camel(part[0].Section.Title),
            ["title"] = part[0].Section.Title,
            ["anchor"] = part[0].Section.Anchor,
            ["heading"] = new Html(part[0].Section.HeadingHtml),
            ["html"] = Markup(part, withFirstHeading: false),
            ["isEmpty"] = part.All(s => s.Section.Html.IsEmpty),
        }),
    ];

    IEnumerable<ImmutableArray<(SiteSection Section, int Level)>> Parts()
    {
        for (int at = 0; at < sections.Length;)
        {
            int end = at + 1;
            while (end < sections.Length && sections[end].Level > 2) end++;
            if (sections[at].Level == 2) yield return sections[at..end];
            at = end;
        }
    }

    static ImmutableArray<(SiteSection, int)> Levelled(ImmutableArray<SiteSection> sections)
    {
        var above = new Stack<int>();
        ImmutableArray<(SiteSection, int)>.Builder levelled = ImmutableArray.CreateBuilder<(SiteSection, int)>(sections.Length);
        foreach (SiteSection section in sections)
        {
            if (section.Level == 0)
            {
                levelled.Add((section, 0));
                continue;
            }

            while (above.TryPeek(out int last) && last >= section.Level) above.Pop();
            above.Push(section.Level);
            levelled.Add((section, Math.Min(above.Count + 1, 6)));
        }

        return levelled.ToImmutable();
    }

    static Html Markup(ImmutableArray<(SiteSection Section, int Level)> parts, bool withFirstHeading)
    {
        var html = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            (SiteSection section, int level) = parts[i];
            if (level > 0 && (i > 0 || withFirstHeading))
                html.Append(null, $"<h{level} id=\"{WebUtility.HtmlEncode(section.Anchor)}\" dir=\"auto\">{section.HeadingHtml}</h{level}>\n");
            foreach (string piece in section.Html.Parts) html.Append(piece);
            html.Append('\n');
        }

        return new Html(html.ToString());
    }
}
