namespace KnowledgeBase.Import.Drafts;

/// <summary>What somebody wrote into one place of a form or a sheet.</summary>
/// <param name="Text">As written, lines between <c>\n</c>; never blank.</param>
/// <param name="Place">Paragraph or row, and column.</param>
/// <param name="Where">The same in words: "cell Sheet1!B7".</param>
sealed record Answer(string Text, TextPosition Place, string Where);

/// <summary>What somebody wrote, by the path of the field: <c>period.start</c>; and for lists of groups each item, with paths of its own.</summary>
sealed class Answers
{
    readonly SortedDictionary<string, Answer> texts = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, List<Answers>> items = new(StringComparer.Ordinal);

    /// <summary>True when nothing is written.</summary>
    public bool IsEmpty => texts.Count == 0 && items.Count == 0;

    /// <summary>The answer of a field, or null.</summary>
    public Answer? this[string path] => texts.GetValueOrDefault(path);

    /// <summary>The items of a list of groups, in the order written.</summary>
    public IReadOnlyList<Answers> Items(string path) => items.GetValueOrDefault(path) ?? [];

    /// <summary>Takes an answer; the first of two stands.</summary>
    public void Add(string path, Answer answer)
    {
        if (!string.IsNullOrWhiteSpace(answer.Text)) texts.TryAdd(path, answer);
    }

    /// <summary>Takes an item of a list.</summary>
    public void AddItem(string path, Answers item)
    {
        if (item.IsEmpty) return;
        if (!items.TryGetValue(path, out List<Answers>? all)) items.Add(path, all = []);
        all.Add(item);
    }
}
