namespace KnowledgeBase.Markdown.Binding;

/// <summary>Knows a field by its key, its aliases, and standard keys in any spelling.</summary>
static class FieldKeys
{
    /// <summary>The field that <paramref name="key"/> names, or null.</summary>
    public static FieldDeclaration? Find(GroupShape group, string key)
    {
        foreach (FieldDeclaration field in group.Fields)
            if (field.Key == key) return field;
        foreach (FieldDeclaration field in group.Fields)
        {
            if (SameWords.Are(field.Key, key) && IsStandard(field)) return field;
            foreach (string alias in field.Aliases)
                if (SameWords.Are(alias, key)) return field;
        }
        return null;
    }

    static bool IsStandard(FieldDeclaration field) =>
        field.Property.GetMethod!.GetBaseDefinition().DeclaringType == typeof(ContentRecord);
}
