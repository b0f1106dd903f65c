namespace KnowledgeBase.Abstractions.Text;

/// <summary>Lists in sentences, which are short however much there is.</summary>
public static class FirstFew
{
    /// <summary>The first words between commas, at most <paramref name="most"/>, and how many more there are: "a, b, c and 4 more".</summary>
    public static string Of(IReadOnlyCollection<string> words, int most)
    {
        string first = string.Join(", ", words.Take(most));
        return words.Count <= most ? first : string.Create(CultureInfo.InvariantCulture, $"{first} and {words.Count - most} more");
    }
}
