using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>A stream of a PDF (ISO 32000-2, 7.3.8).</summary>
/// <param name="Dictionary">What stands before it.</param>
/// <param name="Place">Where its bytes stand.</param>
readonly partial record struct PdfStream(string Dictionary, TextSpan Place)
{
    const int LongestDictionary = 8192;

    /// <summary>True for objects that are stored together.</summary>
    public bool HoldsObjects => Objects().IsMatch(Dictionary);

    /// <summary>True for notes in XMP.</summary>
    public bool IsNotes => Notes().IsMatch(Dictionary);

    /// <summary>True for a file that is attached.</summary>
    public bool IsAttachment => Attachment().IsMatch(Dictionary);

    /// <summary>True for a photograph that is stored as it is.</summary>
    public bool IsJpeg => Jpeg().IsMatch(Dictionary);

    /// <summary>True when it is compressed with Flate and nothing else.</summary>
    public bool IsFlate => Flate().IsMatch(Dictionary) && !Dictionary.Contains("/Predictor", StringComparison.Ordinal);

    public bool IsFiltered => Dictionary.Contains("/Filter", StringComparison.Ordinal);

    /// <summary>A number of the dictionary; 0 without it.</summary>
    public int Number(string key) =>
        Regex.Match(Dictionary, $@"/{key}\s+(\d{{1,9}})(?!\s+\d+\s+R)") is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>The streams of a file in order; one in the bytes of another is none.</summary>
    /// <param name="text">The file, each byte as one character.</param>
    public static IEnumerable<PdfStream> In(string text)
    {
        for (Match begin = Begin().Match(text); begin.Success;)
        {
            int start = begin.Index + begin.Length, from = Math.Max(0, begin.Index - LongestDictionary);
            int named = text.LastIndexOf("obj", begin.Index, begin.Index - from, StringComparison.Ordinal);
            string dictionary = text[(named < 0 ? from : named + 3)..begin.Index];
            int end = End(text, start, new PdfStream(dictionary, default).Number("Length"));
            yield return new PdfStream(dictionary, TextSpan.Between(start, end));
            begin = Begin().Match(text, end);
        }
    }

    static int End(string text, int start, int length)
    {
        if (length <= text.Length - start && text.AsSpan(start + length).TrimStart("\r\n ").StartsWith("endstream")) return start + length;
        int end = text.IndexOf("endstream", start, StringComparison.Ordinal);
        return end < 0 ? text.Length : end;
    }

    [GeneratedRegex(@"(?<!end)stream\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    [GeneratedRegex(@"/Type\s*/ObjStm\b", RegexOptions.CultureInvariant)]
    private static partial Regex Objects();

    [GeneratedRegex(@"/Type\s*/Metadata\b|/Subtype\s*/XML\b", RegexOptions.CultureInvariant)]
    private static partial Regex Notes();

    [GeneratedRegex(@"/Type\s*/EmbeddedFile\b", RegexOptions.CultureInvariant)]
    private static partial Regex Attachment();

    [GeneratedRegex(@"/Filter\s*(?:/DCTDecode\b|\[\s*/DCTDecode\s*\])", RegexOptions.CultureInvariant)]
    private static partial Regex Jpeg();

    [GeneratedRegex(@"/Filter\s*(?:/FlateDecode\b|\[\s*/FlateDecode\s*\])", RegexOptions.CultureInvariant)]
    private static partial Regex Flate();
}
