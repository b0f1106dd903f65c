using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;

namespace KnowledgeBase.Privacy.Findings;

/// <summary>What the name of a file, and those of its folders, tell of a person.</summary>
/// <param name="cues">The words to go by.</param>
/// <param name="findingsIn">Looks into any text.</param>
sealed partial class FileNames(CueList cues, Func<InspectedText, ImmutableArray<Finding>> findingsIn)
{
    const int LongestExtension = 5;

    /// <summary>What is found in a path. Places are those of the path.</summary>
    public IEnumerable<Finding> In(string path)
    {
        string words = Words(path);
        return [.. findingsIn(new InspectedText(words, isTable: false)), .. Titled(words)];
    }

    /// <summary>The path with spaces for what joins words, and a line for each folder, the file and its extension.</summary>
    static string Words(string path) => string.Create(path.Length, path, static (words, path) =>
    {
        path.CopyTo(words);
        words.Replace('/', '\n');
        words.Replace('-', ' ');
        words.Replace('_', ' ');
        int point = path.AsSpan().LastIndexOfAny('.', '/'), extension = path.Length - point - 1;
        if (point >= 0 && extension is >= 1 and <= LongestExtension) words[point] = '\n';
    });

    // Small letters and no signs: with a title before it, and an age or a condition, a word is a name.
    IEnumerable<Finding> Titled(string words) =>
        from title in cues.Title.In(words)
        let name = Word().Match(words, title.End)
        where name.Success && (Age().IsMatch(words, name.Index) || cues.Diagnosis.IsIn(words))
        let place = TextSpan.Between(title.Start, name.Index + name.Length)
        select new Finding(Kind.NameOfPatient, place, Severity.Warning) { Value = words[place.Start..place.End] };

    [GeneratedRegex(@"\G \p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:[2-9]\d|1[01]\d)(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Age();
}
