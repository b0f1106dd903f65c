namespace KnowledgeBase.CaseStudies.Completeness;

/// <summary>Headings under which somebody wrote something.</summary>
static class WrittenSections
{
    /// <summary>Headings of level 2 with text under them, under their own sub-headings too; compared without case.</summary>
    public static ImmutableHashSet<string> Of(SiteDocument document)
    {
        ImmutableHashSet<string>.Builder written = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        string heading = "";
        foreach (SiteSection section in document.Sections)
        {
            if (section.Level <= 2) heading = section.Level == 2 ? section.Title : "";
            if (section.Text.Length > 0) written.Add(heading);
        }
        return written.ToImmutable();
    }
}
