using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Browser.Tests.Searching;

/// <summary>A search that both sides are asked.</summary>
/// <param name="Request">As Lucene's side takes it.</param>
sealed partial record Question(SearchRequest Request)
{
    const string OptionsBegin = " | ";

    /// <summary>The second argument of the client's <c>search</c>.</summary>
    public Dictionary<string, object> Options
    {
        get
        {
            var options = new Dictionary<string, object>
            {
                ["sort"] = Request.Sort == SearchSort.Date ? "date" : "relevance",
                ["limit"] = Request.Limit,
                ["offset"] = Request.Offset,
                ["asYouType"] = Request.AsYouType,
            };
            foreach ((string facet, ImmutableArray<string> values) in Request.Filters) options[facet] = values;
            return options;
        }
    }

    /// <summary>Reads a line of <c>real-queries.txt</c>: words, then perhaps <c>|</c> and options. <c>\uXXXX</c> is a character that nobody sees.</summary>
    public static Question Parse(string line)
    {
        int bar = line.IndexOf(OptionsBegin, StringComparison.Ordinal);
        string words = bar < 0 ? line : line[..bar];
        var request = new SearchRequest { Query = Escaped.Replace(words, found => ((char)int.Parse(found.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) };
        string[] options = bar < 0 ? [] : line[(bar + OptionsBegin.Length)..].Split(' ');
        return new Question(options.Aggregate(request, With));
    }

    public override string ToString() =>
        $"'{Request.Query}' {string.Join(' ', Options.Select(option => $"{option.Key}={(option.Value is ImmutableArray<string> values ? string.Join(',', values) : option.Value)}"))}";

    static SearchRequest With(SearchRequest request, string option)
    {
        (string name, string value) = option.Split('=') is [var key, var text] ? (key, text) : (option, "");
        return name switch
        {
            "typing" => request with { AsYouType = true },
            "sort" => request with { Sort = Enum.Parse<SearchSort>(value, ignoreCase: true) },
            "limit" => request with { Limit = int.Parse(value, CultureInfo.InvariantCulture) },
            "offset" => request with { Offset = int.Parse(value, CultureInfo.InvariantCulture) },
            _ => request with { Filters = request.Filters.SetItem(name, [.. request.Filters.GetValueOrDefault(name, []), value]) },
        };
    }

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escaped { get; }
}
