using KnowledgeBase.CaseStudies.Parts;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>Whose a document is.</summary>
static class People
{
    /// <summary>Those who wrote the text, in the order of the file, then the roles to ask; empty where it names nobody.</summary>
    public static ImmutableArray<string> Of(SiteDocument document) => document.Document.Record switch
    {
        CaseStudy study => [.. study.Contributors.Select(Name), .. study.Contacts.Select(contact => $"{contact.Role}, {contact.Organisation}")],
        Lesson lesson => [.. lesson.Contributors.Select(Name)],
        _ => [],
    };

    static string Name(Contributor contributor) => contributor.Handle is { } handle ? $"{contributor.Name} ({handle})" : contributor.Name;
}
