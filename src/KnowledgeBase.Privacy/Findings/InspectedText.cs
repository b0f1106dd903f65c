using System.Buffers;
using System.Text.RegularExpressions;
using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Reading;

namespace KnowledgeBase.Privacy.Findings;

/// <summary>A text in which personal data are looked for. Places are those of the reading.</summary>
sealed partial class InspectedText
{
    const int MostOfAToken = 300;

    static readonly SearchValues<char> Numbered = SearchValues.Create("\n0123456789");
    static readonly SearchValues<char> AroundAddress = SearchValues.Create(" \n()<>\"");

    readonly Codes codes;

    /// <param name="source">The text as it stands in the file.</param>
    /// <param name="isTable">True for comma-separated values.</param>
    public InspectedText(string source, bool isTable)
    {
        Reading = PlainReading.Of(source);
        Lines = new TextLines(Text, isTable);
        Numbers = DigitGroup.In(Text);
        codes = new Codes(source);
    }

    public PlainReading Reading { get; }

    /// <summary>The text as it is read.</summary>
    public string Text => Reading.Text;

    public TextLines Lines { get; }

    /// <summary>All runs of digits.</summary>
    public ImmutableArray<DigitGroup> Numbers { get; }

    /// <summary>At most <paramref name="length"/> units before a place, of the same paragraph.</summary>
    public ReadOnlySpan<char> Before(int at, int length)
    {
        ReadOnlySpan<char> before = Text.AsSpan(Math.Max(0, at - length)..at);
        int blank = before.LastIndexOf("\n\n");
        return blank < 0 ? before : before[(blank + 2)..];
    }

    /// <summary>At most <paramref name="length"/> units before a place, of the same line and behind any other number.</summary>
    public ReadOnlySpan<char> JustBefore(int at, int length)
    {
        ReadOnlySpan<char> before = Text.AsSpan(Math.Max(0, at - length)..at);
        return before[(before.LastIndexOfAny(Numbered) + 1)..];
    }

    /// <summary>At most <paramref name="length"/> units from a place on, of the same paragraph.</summary>
    public ReadOnlySpan<char> After(int at, int length)
    {
        ReadOnlySpan<char> after = Text.AsSpan(at, Math.Min(length, Text.Length - at));
        int blank = after.IndexOf("\n\n");
        return blank < 0 ? after : after[..blank];
    }

    /// <summary>What of the end of <paramref name="text"/> belongs to one field: it begins with the last line that has a key.</summary>
    public static ReadOnlySpan<char> SameField(ReadOnlySpan<char> text)
    {
        int start = 0;
        foreach (ValueMatch key in KeyLine().EnumerateMatches(text)) start = key.Index;
        return text[start..];
    }

    /// <summary>True when a line in the text begins with a key.</summary>
    public static bool HasKey(ReadOnlySpan<char> text) => KeyLine().IsMatch(text);

    /// <summary>True when one of the words stands near: before, after, or at the head of the column or list.</summary>
    public bool IsNear(Cue cue, TextSpan place, int before, int after) =>
        cue.IsIn(Before(place.Start, before)) || cue.IsIn(After(place.End, after)) || cue.IsIn(Lines.HeadAt(place.Start));

    /// <summary>True inside a web address.</summary>
    public bool IsInAddress(int at)
    {
        ReadOnlySpan<char> before = Text.AsSpan(Math.Max(0, at - MostOfAToken)..at);
        return before[(before.LastIndexOfAny(AroundAddress) + 1)..].Contains("://", StringComparison.Ordinal);
    }

    /// <summary>True where the source has code.</summary>
    public bool IsCode(TextSpan place) => codes.Holds(Reading.SourceOf(place.Start, place.Length).Start);

    /// <summary>The characters at a place.</summary>
    public string this[TextSpan place] => Text.Substring(place.Start, place.Length);

    [GeneratedRegex(@"\n[ -]{0,20}[\p{L}_][\p{L}\d_-]{0,40}:(?= |\n)", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
