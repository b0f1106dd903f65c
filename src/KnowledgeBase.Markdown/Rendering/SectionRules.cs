using KnowledgeBase.Markdown.Source;
using KnowledgeBase.Markdown.Written;

namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Compares the level-2 headings of a body with those its content type declares. A heading that is nearly right is said at its line, and nothing else because of it.</summary>
sealed class SectionRules
{
    readonly ContentType type;
    readonly Body body;
    readonly IReadOnlyList<NearHeading> near;
    readonly FileReport report;
    readonly ImmutableHashSet<string>.Builder filled = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);

    SectionRules(ContentType type, Body body, IReadOnlyList<NearHeading> near, FileReport report)
    {
        this.type = type;
        this.body = body;
        this.near = near;
        this.report = report;
    }

    /// <summary>Reports missing, empty and unknown sections; gives the level-2 headings that have text under them or are there in another form, which is said.</summary>
    public static ImmutableHashSet<string> Check(ContentType type, Body body, IReadOnlyList<NearHeading> near, TextPosition missingAt, FileReport report)
    {
        var rules = new SectionRules(type, body, near, report);
        rules.Fill();
        if (type.Typed && !type.Sections.IsEmpty) rules.Report(missingAt);
        return rules.filled.ToImmutable();
    }

    /// <summary>Text under a smaller heading counts for the level-2 heading above it; under an unknown one for the declared one above.</summary>
    void Fill()
    {
        string? current = null, declared = null;
        foreach (Section section in body.Sections)
        {
            if (section.Level <= 2) current = section.Level == 2 ? section.Title : null;
            if (section.Level == 2 && type.Sections.Any(d => IsTitled(section, d))) declared = current;
            if (current is null || section.Text.Length == 0 && !section.Content.Any(p => p is ImageSlot)) continue;
            filled.Add(current);
            if (declared is not null) filled.Add(declared);
        }
    }

    void Report(TextPosition missingAt)
    {
        SectionDeclaration[] missing = [.. type.Sections.Where(d => !filled.Contains(d.Title) && !IsNear(d) && d.Required)];
        Section? renamed = Renamed(missing);
        if (renamed is not null) filled.Add(missing[0].Title);
        else foreach (SectionDeclaration declared in missing) ReportMissing(declared, missingAt);
        string? above = null;
        foreach (Section section in body.Sections.Where(s => s.Level == 2))
            if (type.Sections.FirstOrDefault(d => IsTitled(section, d)) is { } known) above = known.Title;
            else if (section == renamed) ReportRenamed(section, missing[0], above);
            else ReportUnknown(section, above);
    }

    /// <summary>The one heading that no section has, where one section is missing: most likely that section, named otherwise.</summary>
    Section? Renamed(SectionDeclaration[] missing)
    {
        if (missing.Length != 1 || body.Sections.Any(s => IsTitled(s, missing[0]))) return null;
        Section[] unknown = [.. body.Sections.Where(s => s.Level == 2 && Meant(s) is null)];
        return unknown.Length == 1 ? unknown[0] : null;
    }

    void ReportRenamed(Section section, SectionDeclaration missing, string? above) => report.AddMistake(BodyDiagnostics.MissingSection, section.Position,
        $"The section '{missing.Title}' is missing; there is a heading '{Shown.Of(section.Title)}'",
        (above is null ? "" : $"If this is a heading of your own inside '{above}', write ### (three #) before it and add the section. ") + $"If it is that section, write: ## {missing.Title}");

    /// <summary>True when the section is there in another form; it then counts as there.</summary>
    bool IsNear(SectionDeclaration declared)
    {
        if (body.Sections.Any(s => IsTitled(s, declared))) return false;
        if (body.Sections.Any(s => s.Level == 2 && Meant(s) == declared.Title)) return filled.Add(declared.Title);
        if (body.Sections.FirstOrDefault(s => s.Level != 2 && SameWords.Are(s.Title, declared.Title)) is { } level)
            Say(declared, level.Position, FormattableString.Invariant($"'{Shown.Of(level.Title)}' is a heading of level {level.Level}, where the section is one of level 2"));
        else if (near.FirstOrDefault(n => SameWords.Are(n.Title, declared.Title)) is { } line)
        {
            if (line.Form is { } form) Say(declared, line.Position, $"'{Shown.Of(line.Title)}' is {form}, where the section begins with a heading");
        }
        else return false;
        return filled.Add(declared.Title);
    }

    void Say(SectionDeclaration declared, TextPosition place, string message) => report.AddMistake(
        BodyDiagnostics.MissingSection.At(report.Path, place, message, $"Write on a line of its own: ## {declared.Title}").Softened(declared.Required ? Severity.Error : Severity.Warning));

    void ReportMissing(SectionDeclaration declared, TextPosition missingAt)
    {
        if (body.Sections.FirstOrDefault(s => IsTitled(s, declared)) is { } empty)
            report.Add(BodyDiagnostics.EmptySection, empty.Position, $"The section '{declared.Title}' has no text", declared.Help);
        else
            report.Add(BodyDiagnostics.MissingSection, missingAt, $"The section '{declared.Title}' is missing",
                $"Write a line '## {declared.Title}' and below it: {declared.Help}");
    }

    void ReportUnknown(Section section, string? above)
    {
        string known = $"Known sections: {string.Join(", ", type.Sections.Select(d => d.Title))}.";
        string hint = Meant(section) is { } meant ? $"Did you mean '{meant}'?"
            : above is not null ? $"For a heading of your own inside '{above}' write '### {Shown.Of(section.Title)}'. {known}"
            : known;
        Diagnostic unknown = BodyDiagnostics.UnknownSection.At(report.Path, section.Position,
            $"The section '{Shown.Of(section.Title)}' is not one that a {type.Title.ToLowerInvariant()} has", hint);
        bool replaces = type.Sections.Any(d => d.Required && d.Title == Meant(section) && !body.Sections.Any(s => IsTitled(s, d)));
        report.AddMistake(replaces ? unknown with { Severity = Severity.Error } : unknown);
    }

    string? Meant(Section section) => type.Sections.FirstOrDefault(d => SameWords.Are(d.Title, section.Title))?.Title ?? Nearest.To(section.Title, type.Sections.Select(d => d.Title));

    static bool IsTitled(Section section, SectionDeclaration declared) =>
        section.Level == 2 && section.Title.Equals(declared.Title, StringComparison.OrdinalIgnoreCase);
}
