using KnowledgeBase.Abstractions.Schema;

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
            if (IsStandard(field) && SameWord(field.Key, key)) return field;
            foreach (string alias in field.Aliases)
                if (SameWord(alias, key)) return field;
        }
        return null;
    }

    /// <summary>Equal without case and underscores: <c>RedirectFrom</c> and <c>redirect_from</c>.</summary>
    static bool SameWord(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && a[i] == '_') i++;
            while (j < b.Length && b[j] == '_') j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++])) return false;
        }
    }

    static bool IsStandard(FieldDeclaration field) =>
        field.Property.GetMethod!.GetBaseDefinition().DeclaringType == typeof(ContentRecord);
}
