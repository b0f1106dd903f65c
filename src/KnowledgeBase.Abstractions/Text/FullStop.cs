namespace KnowledgeBase.Abstractions.Text;

/// <summary>The full stop that makes words a sentence.</summary>
public static class FullStop
{
    /// <summary>A full stop; nothing where the words already end a sentence, or are none.</summary>
    public static string After(string words) => words.Length == 0 || words[^1] is '.' or '?' or '!' or '…' ? "" : ".";
}
