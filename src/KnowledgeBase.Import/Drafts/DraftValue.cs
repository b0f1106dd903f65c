namespace KnowledgeBase.Import.Drafts;

/// <summary>A value of front matter that is still to be written; nothing is checked but its form.</summary>
public abstract record DraftValue;

/// <summary>One value.</summary>
/// <param name="Text">As it will stand in the file, without quotes.</param>
/// <param name="IsText">True for words, which need quotes; false for numbers, dates, <c>true</c> and <c>false</c>.</param>
public sealed record DraftScalar(string Text, bool IsText) : DraftValue;

/// <summary>A list, never empty.</summary>
public sealed record DraftList(ImmutableArray<DraftValue> Items) : DraftValue;

/// <summary>A group, never empty, by key; in the order declared.</summary>
public sealed record DraftGroup(ImmutableArray<DraftEntry> Entries) : DraftValue
{
    /// <summary>The value of a key, or null.</summary>
    public DraftValue? this[string key] => Entries.FirstOrDefault(e => e.Key == key)?.Value;
}

/// <summary>A key and its value.</summary>
public sealed record DraftEntry(string Key, DraftValue Value);
