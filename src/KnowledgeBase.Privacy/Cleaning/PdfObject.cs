using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>An object of a PDF that stands by itself (ISO 32000-2, 7.3.10).</summary>
/// <param name="Number">Its number; a later object with the same one takes its place.</param>
/// <param name="Dictionary">What it says, without the bytes of its stream.</param>
/// <param name="Whole">All of it, between <c>obj</c> and <c>endobj</c>.</param>
readonly partial record struct PdfObject(int Number, TextSpan Dictionary, TextSpan Whole)
{
    /// <summary>The objects of a file in order; one in the bytes of a stream is none.</summary>
    /// <param name="text">The file, each byte as one character.</param>
    /// <param name="streams">Its streams in order.</param>
    public static ImmutableArray<PdfObject> In(string text, ImmutableArray<PdfStream> streams)
    {
        ImmutableArray<PdfObject>.Builder objects = ImmutableArray.CreateBuilder<PdfObject>();
        int next = 0;
        for (Match begin = Begin().Match(text); begin.Success;)
        {
            int start = begin.Index + begin.Length;
            while (next < streams.Length && streams[next].Place.End <= start) next++;
            if (next < streams.Length && streams[next].Place.Start <= begin.Index)
            {
                begin = Begin().Match(text, streams[next].Place.End);
                continue;
            }
            int end = End(text, start), dictionary = end;
            if (next < streams.Length && streams[next].Place.Start <= end)
            {
                dictionary = streams[next].Place.Start;
                end = End(text, streams[next].Place.End);
            }
            objects.Add(new PdfObject(int.Parse(begin.Groups["number"].Value, CultureInfo.InvariantCulture), TextSpan.Between(start, dictionary), TextSpan.Between(start, end)));
            begin = Begin().Match(text, end);
        }
        return objects.DrainToImmutable();
    }

    static int End(string text, int start) => text.IndexOf("endobj", start, StringComparison.Ordinal) is >= 0 and int end ? end : text.Length;

    [GeneratedRegex(@"(?<!\d)(?<number>\d{1,9})\s+\d{1,5}\s+obj\b", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();
}
