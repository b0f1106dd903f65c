using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.CaseStudies.Views;

/// <summary>Terms of controlled lists, as templates see them: id, label, definition.</summary>
static class TermView
{
    /// <summary>A term; one that the list does not know is shown by its id.</summary>
    public static View Of(SiteModel site, string list, string id) => site.Vocabulary(list)?.Find(id) is { } term
        ? new View { ["id"] = id, ["label"] = term.Label, ["definition"] = term.Definition }
        : Word(id);

    /// <summary>One of the fixed words of a field: <c>several-sources</c> is read as "Several sources".</summary>
    public static View Word(string id) => new() { ["id"] = id, ["label"] = Label(id), ["definition"] = "" };

    static string Label(string id) =>
        id.Length == 0 ? "" : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
