namespace KnowledgeBase.CaseStudies.Completeness;

/// <summary>
/// Counts the parts of a document that its type declares as counting: those for every document, and for finished work those of
/// results too. Pure. Of a group with counting fields (period, leadership) its fields count and not the group.
/// </summary>
static class CompletenessCount
{
    /// <summary>The score of a record.</summary>
    /// <param name="type">The declaration.</param>
    /// <param name="document">The front matter.</param>
    /// <param name="sections">Headings of level 2 that have text under them, compared without case.</param>
    /// <param name="finished">True once the work is completed or stopped.</param>
    /// <param name="answered">Keys of fields that count as filled although they are empty, because another field says why.</param>
    public static CompletenessScore Of(
        ContentType type, GroupValue document, ImmutableHashSet<string> sections, bool finished, ImmutableHashSet<string> answered)
    {
        ImmutableArray<(MissingPart Part, bool There)> parts =
        [
            .. Fields(type.Shape, document, null, finished, answered),
            .. type.Sections.Where(s => Applies(s.Counts, finished))
                .Select(s => (new MissingPart(s.Title, s.Title, s.Help, IsSection: true), sections.Contains(s.Title))),
        ];
        int have = parts.Count(p => p.There);
        int of = Math.Max(parts.Length, 1);
        return new CompletenessScore(parts.Length == 0 ? 100 : have * 100 / of, have, of, [.. parts.Where(p => !p.There).Select(p => p.Part)]);
    }

    static IEnumerable<(MissingPart Part, bool There)> Fields(
        GroupShape shape, FieldValue values, FieldDeclaration? outer, bool finished, ImmutableHashSet<string> answered)
    {
        foreach (FieldDeclaration field in shape.Fields)
        {
            if (!Applies(field.Counts, finished)) continue;
            FieldValue value = values is GroupValue group ? group[field.Key] : NoValue.Instance;
            string name = outer is null ? field.Key : $"{outer.Key}.{field.Key}";
            if (field.Shape is GroupShape inner && inner.Fields.Any(f => f.Counts != Counts.Never))
            {
                foreach ((MissingPart Part, bool There) part in Fields(inner, value, field, finished, answered)) yield return part;
                continue;
            }
            string title = outer is null ? field.Title : $"{outer.Title}: {field.Title.ToLowerInvariant()}";
            yield return (new MissingPart(name, title, field.Help, IsSection: false), !value.IsEmpty || answered.Contains(name));
        }
    }

    /// <summary>True when what counts so is asked of work that is finished or not.</summary>
    public static bool Applies(Counts counts, bool finished) => counts == Counts.Always || (counts == Counts.WhenFinished && finished);
}
