using System.Collections.Immutable;
using System.Globalization;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>Searches made of the words of the site, always the same for the same site: words, phrases, mixes, filters, typos, oddities.</summary>
sealed class GeneratedQuestions(string[] sentences, string[] themes, string[] systems)
{
    static readonly string[] Oddities =
        ["\"", "(((", "foo:", "\\", "*", "~", ")", "theme:", "-", "--", "AND", "OR", "the of", "type:lesson", "TYPE:\"case-study\"", "?", "東京大学", "𠀀𠀁", "İ", "ς", "co\u00ADdesign", "👩‍⚕️"];

    readonly string[] words = [.. sentences.SelectMany(Words).Distinct().Order(StringComparer.Ordinal)];
    readonly Random random = new(20261123);

    /// <summary>The next <paramref name="count"/> searches.</summary>
    public ImmutableArray<Question> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => new Question(Request()))];

    SearchRequest Request()
    {
        var request = new SearchRequest
        {
            Query = Query(depth: 2),
            Limit = random.Next(6) == 0 ? 50 : 10,
            Offset = random.Next(6) == 0 ? random.Next(30) : 0,
            Sort = random.Next(8) == 0 ? SearchSort.Date : SearchSort.Relevance,
            AsYouType = random.Next(4) == 0,
        };
        if (random.Next(4) == 0) request = request with { Filters = request.Filters.Add("theme", [Any(themes), Any(themes)]) };
        if (random.Next(8) == 0) request = request with { Filters = request.Filters.Add("system", [Any(systems)]) };
        if (random.Next(8) == 0) request = request with { Filters = request.Filters.Add("year", [Year()]) };
        return request;
    }

    string Query(int depth) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Part(depth)));

    string Part(int depth) => random.Next(18) switch
    {
        0 or 1 => $"\"{Phrase(random.Next(2, 5))}\"",
        2 => "-" + Word(),
        3 => "NOT " + Word(),
        4 => $"{Word()} AND {Word()}",
        5 => $"{Word()} OR {Word()}",
        6 when depth > 0 => $"({Query(depth - 1)})",
        7 => "theme:" + Any(themes),
        8 => "year:" + Year(),
        9 or 10 => Misspelt(Word()),
        11 => Any(Oddities),
        12 => Start(Word()),
        13 => $"{Word()}-{Word()}",
        14 => Phrase(random.Next(2, 6)),
        _ => Word(),
    };

    // Words of running text are as frequent as in the text; words of the list are mostly rare.
    string Word() => random.Next(2) == 0 ? Any(words) : Phrase(1);

    string Phrase(int length)
    {
        string[] sentence = [.. Words(Any(sentences))];
        int from = random.Next(Math.Max(1, sentence.Length - length));
        return string.Join(' ', sentence.Skip(from).Take(length));
    }

    string Misspelt(string word)
    {
        int at = random.Next(word.Length);
        char letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word[..at] + letter + word[(at + 1)..],
        };
    }

    string Start(string word) => word[..Math.Min(word.Length, random.Next(1, 6))];

    string Year() => random.Next(1985, 2027).ToString(CultureInfo.InvariantCulture);

    string Any(string[] from) => from[random.Next(from.Length)];

    static IEnumerable<string> Words(string sentence) =>
        sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('(', ')', '"', ',', '.', ';', ':')).Where(word => word.Length > 0 && !char.IsSurrogate(word[0]));
}
