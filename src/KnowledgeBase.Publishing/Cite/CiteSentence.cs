namespace KnowledgeBase.Publishing.Cite;

/// <summary>Writes how to cite a work as a sentence, in the order of APA: authors (year). Title. Site. Updated. Address.</summary>
static class CiteSentence
{
    public static string Of(CitedWork work)
    {
        var text = new StringBuilder();
        text.Append(Authors(work)).Append(" (")
            .Append((work.Date is { } day ? Days.Year(day.Year) : "no date")).Append("). ");
        Sentence(text, work.Title);
        Sentence(text, work.Site);
        if (work.Date is { } date) Sentence(text, "Updated " + Days.Words(date));
        if (work.Url is { } url) text.Append(url);
        return text.ToString().TrimEnd();
    }

    static string Authors(CitedWork work) => work.Authors.Length == 1
        ? work.Authors[0]
        : string.Join(", ", work.Authors[..^1]) + " and " + work.Authors[^1];

    static void Sentence(StringBuilder text, string words) => text.Append(words).Append(FullStop.After(words)).Append(' ');
}
