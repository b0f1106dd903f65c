using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Compares the level-2 headings of a body with those its content type declares.</summary>
static class SectionRules
{
    /// <summary>Reports missing, empty and unknown sections; gives the level-2 headings that have text under them.</summary>
    public static ImmutableHashSet<string> Check(ContentType type, Body body, TextPosition missingAt, FileReport report)
    {
        ImmutableHashSet<string> filled = Filled(body);
        if (!type.Typed || type.Sections.IsEmpty) return filled;
        foreach (SectionDeclaration declared in type.Sections)
        {
            if (!declared.Required || filled.Contains(declared.Title)) continue;
            if (body.Sections.FirstOrDefault(s => IsTitled(s, declared)) is { } empty)
                report.Add(BodyDiagnostics.EmptySection, empty.Position, $"The section '{declared.Title}' has no text", declared.Help);
            else
                report.Add(BodyDiagnostics.MissingSection, missingAt, $"The section '{declared.Title}' is missing",
                    $"Write a line '## {declared.Title}' and below it: {declared.Help}");
        }
        foreach (Section section in body.Sections)
            if (section.Level == 2 && !type.Sections.Any(d => IsTitled(section, d)))
                ReportUnknown(type, section, report);
        return filled;
    }

    static void ReportUnknown(ContentType type, Section section, FileReport report)
    {
        IEnumerable<string> known = type.Sections.Select(d => d.Title);
        report.Add(BodyDiagnostics.UnknownSection, section.Position,
            $"The section '{Shown.Of(section.Title)}' is not one that a {type.Title.ToLowerInvariant()} has",
            Nearest.Hint(section.Title, known, $"Known sections: {string.Join(", ", known)}."));
    }

    /// <summary>Text under a smaller heading counts for the level-2 heading above it.</summary>
    static ImmutableHashSet<string> Filled(Body body)
    {
        ImmutableHashSet<string>.Builder filled = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        string? current = null;
        foreach (Section section in body.Sections)
        {
            if (section.Level <= 2) current = section.Level == 2 ? section.Title : null;
            if (current is not null && (section.Text.Length > 0 || section.Content.Any(p => p is ImageSlot))) filled.Add(current);
        }
        return filled.ToImmutable();
    }

    static bool IsTitled(Section section, SectionDeclaration declared) =>
        section.Level == 2 && section.Title.Equals(declared.Title, StringComparison.OrdinalIgnoreCase);
}
