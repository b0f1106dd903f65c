using System.Text.RegularExpressions;

namespace KnowledgeBase.Markdown.Written;

/// <summary>Follows labels that Markdown takes for text, from line to line of one paragraph: <c>a)</c>, <c>(ii)</c>, <c>(1)</c>, <c>①</c>, <c>1.text</c>.</summary>
sealed partial class ListLabels
{
    static readonly ImmutableArray<string> Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    string kind = "";

    /// <summary>How many lines bear labels that follow each other from the first on.</summary>
    public int Count { get; private set; }

    /// <summary>Where the first of these lines begins.</summary>
    public int First { get; private set; }

    /// <summary>The first label.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Takes the line that begins at an offset.</summary>
    public void Take(ReadOnlySpan<char> line, int at)
    {
        foreach ((string form, int number, string label) in Meanings(line))
        {
            if (form == kind && number == Count + 1)
            {
                Count++;
                return;
            }
            if (number != 1 || Count > 1) continue;
            (kind, Count, First, Label) = (form, 1, at, label);
            return;
        }
    }

    static List<(string Form, int Number, string Label)> Meanings(ReadOnlySpan<char> line)
    {
        if (line[0] is >= '\u2460' and <= '\u2473') return [("①", line[0] - '\u2460' + 1, line[..1].ToString())];
        Match match = Labelled().Match(line[..Math.Min(line.Length, 12)].ToString());
        if (!match.Success) return [];
        string word = match.Groups["word"].Value, form = $"{match.Groups["open"].Value}{match.Groups["close"].Value}", label = line[..(match.Groups["close"].Index + 1)].ToString();
        bool apart = match.Groups["gap"].Length > 0, capital = char.IsUpper(word[0]);
        if (char.IsDigit(word[0]))
            return apart && form is "." or ")" || !apart && form is not ("." or ")") ? [] : [("1" + form, int.Parse(word, CultureInfo.InvariantCulture), label)];
        if (!apart) return [];
        var meanings = new List<(string, int, string)>();
        if (word.Length == 1) meanings.Add(((capital ? "A" : "a") + form, char.ToLowerInvariant(word[0]) - 'a' + 1, label));
        if (Romans.IndexOf(word.ToLowerInvariant()) is >= 0 and int roman) meanings.Add(((capital ? "I" : "i") + form, roman + 1, label));
        return meanings;
    }

    [GeneratedRegex(@"^(?<open>\(?)(?<word>[0-9]{1,2}|[A-Za-z]|[ivxIVX]{2,4})(?<close>[.):])(?<gap>\s*)(?:\p{L}|(?<=\s)\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();
}
