namespace KnowledgeBase.Search.Queries;

/// <summary>
/// What parts side by side mean: any of the words; and each filter, values of one field being alternatives; and nothing excluded.
/// </summary>
static class QueryGroup
{
    /// <summary>The meaning of <paramref name="parts"/>; null when there is none.</summary>
    public static QueryNode? Of(ImmutableArray<QueryNode> parts)
    {
        ImmutableArray<QueryNode> wanted = [.. parts.Where(HasWords).SelectMany(Spliced)];
        IEnumerable<QueryNode> filters = parts.OfType<FilterNode>()
            .GroupBy(f => f.Field, StringComparer.Ordinal)
            .Select(same => Joined([.. same], all => new AnyNode(all))!);
        IEnumerable<QueryNode> others = parts.Where(p => p is not FilterNode && !HasWords(p));
        return Joined(
            wanted.IsEmpty ? [.. filters, .. others] : [Joined(wanted, any => new AnyNode(any))!, .. filters, .. others],
            all => new AllNode(all));
    }

    static QueryNode? Joined(ImmutableArray<QueryNode> parts, Func<ImmutableArray<QueryNode>, QueryNode> join) =>
        parts.Length > 1 ? join(parts) : parts.FirstOrDefault();

    static IEnumerable<QueryNode> Spliced(QueryNode part) => part is RunNode run ? run.Words : [part];

    static bool HasWords(QueryNode node) => node switch
    {
        WordNode or PhraseNode or RunNode => true,
        AllNode all => all.Parts.Any(HasWords),
        AnyNode any => any.Parts.Any(HasWords),
        _ => false,
    };
}
