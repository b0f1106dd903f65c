using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeBase.BrowserBench;

/// <summary>Queries drawn from the Markdown by a rule without a choice: words of running text, from files evenly spread over the list of all.</summary>
static partial class Queries
{
    const int OfEachLength = 8;

    /// <summary>Eight queries of one word, eight of two, eight of three.</summary>
    public static ImmutableArray<string> Of(string content)
    {
        string[] files = [.. Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        return
        [
            .. from length in (int[])[1, 2, 3]
               from i in Enumerable.Range(0, OfEachLength)
               select Words(files, (int)((i + (length - 1) / 3.0 + 0.1) * files.Length / OfEachLength), length),
        ];
    }

    /// <summary>The first different words of lower-case letters, four or more, after the middle of a file; of the next file where there are too few.</summary>
    static string Words(string[] files, int file, int length)
    {
        while (true)
        {
            string text = Markup().Replace(File.ReadAllText(files[file % files.Length]), " ");
            string[] words = [.. Word().Matches(text).Select(m => m.Value).Where(w => !Empty.Contains(w))];
            string[] chosen = [.. words.Skip(words.Length / 2).Distinct().Take(length)];
            if (chosen.Length == length) return string.Join(' ', chosen);
            file++;
        }
    }

    static readonly ImmutableHashSet<string> Empty =
        [.. "this that with from have will which when they then there these into such only also each more other your what where about".Split(' ')];

    /// <summary>Front matter, addresses of links, tags.</summary>
    [GeneratedRegex(@"\A---.*?\n---|\]\([^)]*\)|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex(@"(?<![\w.])[a-z]{4,}(?![\w.])")]
    private static partial Regex Word();
}
