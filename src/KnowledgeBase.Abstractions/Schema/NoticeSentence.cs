using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>The sentence in which a page, a feed and a citation say what became of a document.</summary>
static class NoticeSentence
{
    public static string Of(string what, DateOnly? date, string text)
    {
        string day = date is { } known ? $"{what} on {Days.Words(known)}" : what, words = text.Trim();
        return words.Length == 0 ? $"{day}." : $"{day}: {words}{FullStop.After(words)}";
    }
}
