namespace KnowledgeBase.Publishing.Records;

/// <summary>The fields of a type that say something about its subject.</summary>
static class PublicFields
{
    /// <summary>Those that fit a row of a table: all but lists of groups.</summary>
    public static bool FitRow(FieldDeclaration field) => field.Shown && field.Shape is not ListShape { Item: GroupShape };
}
