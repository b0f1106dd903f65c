using KnowledgeBase.Search.Searching;
namespace KnowledgeBase.Search.Tests.Material;

/// <summary>Several hundred documents made from a seed: words of uneven frequency, equal documents, and texts that break searches.</summary>
static class HardCorpus
{
    static readonly string[] Hard =
    [
        "state of the art", "The governors' leadership isn't O’Neil's", "C# and C++ on .NET with node.js, a_b Foo::Bar 0x80070005",
        "İstanbul ΟΔΥΣΣΕΎΣ ὀδυσσεύς ﬁnding cafe\u0301 café co\u00ADoperate", "東京大学の研究 ひらがな カタカナ 한국어 ภาษาไทย mixed with English",
        "👩‍⚕️ 🇬🇧 emoji <script>alert(1)</script> <b>bold</b> & \"quoted\"", "well-being and self-care of staff", "running ran runs runner",
        "𠀀𠀁 𝐀𝐁 rare 𐐀 characters", "x" + "yz", "a\u0300\u0301 combining", "theme:governance AND OR NOT written out", "1,000.5 10:30 3.14",
    ];

    public static TestDocument[] Documents(int count, int seed = 7)
    {
        var random = new Random(seed);
        string[] words = [.. Enumerable.Range(0, 600).Select(i => Word(new Random(i * 31 + 5)))];
        return [.. Enumerable.Range(0, count).Select(i => Document(i, random, words))];
    }

    /// <summary>Queries from the same words, with every operator, filters, typos and oddities.</summary>
    public static SearchRequest[] Requests(int count, int seed = 11)
    {
        var random = new Random(seed);
        string[] words = [.. Enumerable.Range(0, 600).Select(i => Word(new Random(i * 31 + 5)))];
        return [.. Enumerable.Range(0, count).Select(_ => Request(random, words))];
    }

    static TestDocument Document(int i, Random random, string[] words)
    {
        // Every tenth document repeats another, for equal scores.
        if (i % 10 == 9) random = new Random(i / 20);
        (string, string)[] sections = Enumerable.Range(0, random.Next(1, 5)).Select(s => (
            s == 0 ? "" : Sentence(random, words, random.Next(1, 5)),
            Sentence(random, words, random.Next(0, 120)))).ToArray();
        return new TestDocument($"d{i:0000}", i % 37 == 5 ? Hard[i % Hard.Length] : Sentence(random, words, random.Next(1, 8)), sections)
        {
            Record = i % 3 == 0 ? new TestRecord { Statement = Sentence(random, words, 6), Steps = [new TestStep { Done = "steps taken " + words[i % 600] }] } : new TestPage(),
            Summary = random.Next(3) == 0 ? "" : Sentence(random, words, 12),
            Created = random.Next(5) == 0 ? null : new DateOnly(2015 + random.Next(10), 1 + random.Next(12), 3),
            Themes = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => "theme-" + random.Next(8)).Distinct()],
            System = random.Next(3) == 0 ? null : "system-" + random.Next(20),
            Status = random.Next(2) == 0 ? "completed" : "running",
            Synonyms = random.Next(4) == 0 ? [Sentence(random, words, 2)] : [],
            OmitFromSearch = i % 50 == 49,
        };
    }

    static SearchRequest Request(Random random, string[] words)
    {
        var request = new SearchRequest
        {
            Query = Query(random, words, 3),
            Limit = random.Next(5) == 0 ? 100 : 10,
            Offset = random.Next(6) == 0 ? random.Next(30) : 0,
            Sort = random.Next(8) == 0 ? SearchSort.Date : SearchSort.Relevance,
            AsYouType = random.Next(4) == 0,
        };
        if (random.Next(3) == 0) request = request with { Filters = request.Filters.Add("theme", ["theme-" + random.Next(8), "theme-" + random.Next(9)]) };
        if (random.Next(4) == 0) request = request with { Filters = request.Filters.Add("year", [(2015 + random.Next(10)).ToString(System.Globalization.CultureInfo.InvariantCulture)]) };
        if (random.Next(9) == 0) request = request with { Filters = request.Filters.Add("unknown", ["value"]) };
        return request;
    }

    static string Query(Random random, string[] words, int depth) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(20) switch
    {
        0 => "\"" + Sentence(random, words, random.Next(1, 4)) + "\"",
        1 => "\"" + Words(random.Next(3)) + "\"",
        2 => "-" + Pick(random, words),
        3 => "NOT " + Pick(random, words),
        4 => Pick(random, words) + " AND " + Pick(random, words),
        5 => Pick(random, words) + " OR " + Pick(random, words),
        6 when depth > 0 => "(" + Query(random, words, depth - 1) + ")",
        7 => "theme:theme-" + random.Next(9),
        8 => "year:20" + random.Next(14, 26),
        9 => "status:completed",
        10 => Typo(random, Pick(random, words)),
        11 => Hard[random.Next(Hard.Length)],
        12 => Pick(random, words)[..2],
        13 => new[] { "\"", "(((", "foo:", "\\", "*", "~", ")", "theme:", "-", "--", "AND", "the of", "type:lesson", "TYPE:\"page\"", "?" }[random.Next(15)],
        14 => Pick(random, words) + "-" + Pick(random, words),
        _ => Pick(random, words),
    }));

    static string Words(int which) => which switch { 0 => "state of the art", 1 => "steps taken", _ => "mixed with English" };

    static string Typo(Random random, string word)
    {
        int at = random.Next(word.Length);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, ((char)('a' + random.Next(26))).ToString()),
            2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word[..at] + (char)('a' + random.Next(26)) + word[(at + 1)..],
        };
    }

    static string Sentence(Random random, string[] words, int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ =>
        random.Next(12) == 0 ? Hard[random.Next(Hard.Length)] : random.Next(4) == 0 ? new[] { "the", "of", "a", "and" }[random.Next(4)] : Pick(random, words)));

    // Squaring makes a few words frequent and most rare.
    static string Pick(Random random, string[] words) => words[(int)(random.NextDouble() * random.NextDouble() * words.Length)];

    static string Word(Random random)
    {
        string[] syllables = ["lea", "der", "ship", "go", "ver", "nan", "ce", "qual", "ity", "im", "prov", "ing", "team", "er", "s", "ation", "al", "com", "mun", "y"];
        return string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => syllables[random.Next(syllables.Length)]));
    }
}
