using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>
/// A PDF in which its description (Info), its notes (XMP) and those of the photographs in it are empty (ISO 32000-2, 14.3). Everything else
/// stays where it stands: its pages, and with them what somebody wrote on them; attached files.
/// </summary>
static partial class PdfCopy
{
    const int FarthestHead = 1024;

    static ReadOnlySpan<byte> EmptyFlate => [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1];

    public static bool Is(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, FarthestHead)].IndexOf("%PDF-"u8) >= 0;

    public static CleanCopy Of(ReadOnlySpan<byte> file)
    {
        string text = Encoding.Latin1.GetString(file);
        if (Encrypted().IsMatch(text)) return new CleanCopy(file.ToArray(), Traces.None) { Remains = true };
        byte[] copy = file.ToArray();
        Traces traces = Traces.None;
        bool remains = false;
        HashSet<int> described = Descriptions(text);
        foreach (TextSpan description in described.SelectMany(number => Places(text, number)))
            remains |= !Try(() => PdfStrings.Empty(copy.AsSpan(description.Start, description.Length)) ? Traces.Author : Traces.None, ref traces);
        foreach (PdfStream stream in PdfStream.In(text))
            remains |= !Try(() => Clean(copy.AsSpan(stream.Place.Start, stream.Place.Length), stream, described), ref traces);
        return new CleanCopy(copy, traces) { Remains = remains };
    }

    static bool Try(Func<Traces> clean, ref Traces traces)
    {
        try
        {
            traces |= clean();
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    static Traces Clean(Span<byte> bytes, PdfStream stream, HashSet<int> described)
    {
        if (stream.HoldsObjects) return described.Count > 0 && PdfObjects.Empty(bytes, stream, described) ? Traces.Author : Traces.None;
        if (stream.IsNotes) return Empty(bytes, stream);
        if (!stream.IsJpeg || !JpegCopy.Is(bytes)) return Traces.None;
        CleanCopy picture = JpegCopy.Of(bytes);
        if (picture.LeftOut == Traces.None) return Traces.None;
        if (picture.Bytes.Length > bytes.Length) throw new InvalidDataException("It needs more room.");
        bytes.Clear();
        picture.Bytes.Span.CopyTo(bytes);
        return picture.LeftOut;
    }

    static Traces Empty(Span<byte> notes, PdfStream stream)
    {
        bool flate = stream.IsFlate && notes.Length >= EmptyFlate.Length;
        if (!notes.ContainsAnyExcept((byte)' ') || (flate && notes.StartsWith(EmptyFlate))) return Traces.None;
        Traces told = Xmp.In(notes);
        notes.Fill((byte)' ');
        if (flate) EmptyFlate.CopyTo(notes);
        return told;
    }

    /// <summary>The numbers of the objects that describe the file, in any of its versions, and of those that they name.</summary>
    static HashSet<int> Descriptions(string text)
    {
        HashSet<int> numbers = [.. Description().Matches(text).Select(NumberOf)];
        foreach (int number in numbers.ToArray())
            foreach (TextSpan place in Places(text, number))
                numbers.UnionWith(Reference().Matches(text.Substring(place.Start, place.Length)).Select(NumberOf));
        return numbers;
    }

    static int NumberOf(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    /// <summary>Where an object stands, once for each version of the file.</summary>
    static IEnumerable<TextSpan> Places(string text, int number)
    {
        foreach (Match begin in Regex.Matches(text, string.Create(CultureInfo.InvariantCulture, $@"(?<!\d){number}\s+\d+\s+obj\b")))
        {
            int start = begin.Index + begin.Length, end = text.IndexOf("endobj", start, StringComparison.Ordinal);
            yield return TextSpan.Between(start, end < 0 ? text.Length : end);
        }
    }

    [GeneratedRegex(@"/Encrypt\s*(?:<<|\d+\s+\d+\s+R)", RegexOptions.CultureInvariant)]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"/Info\s+(?<number>\d{1,9})\s+\d+\s+R\b", RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    [GeneratedRegex(@"(?<number>\d{1,9})\s+\d+\s+R\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
