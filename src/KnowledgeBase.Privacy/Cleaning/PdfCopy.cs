using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>
/// A PDF in which its description (Info), its notes (XMP), its comments, the files attached to it, what an earlier version of it held, and the
/// notes of the photographs in it are empty (ISO 32000-2). Everything else stays where it stands: its pages, and with them what somebody drew on them.
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
        ImmutableArray<PdfStream> streams = [.. PdfStream.In(text)];
        ImmutableArray<PdfObject> objects = PdfObject.In(text, streams), now = Newest(objects, text);
        ImmutableArray<PdfObject> earlier = [.. objects.Except(now).Where(one => !IsTable(text, one))];
        foreach (PdfObject one in earlier) traces |= Blank(copy.AsSpan(one.Whole.Start, one.Whole.Length));
        var told = new PdfTold(Described(text, now));
        foreach (PdfObject one in now)
            remains |= !Try(() => told.Empty(one.Number, copy.AsSpan(one.Dictionary.Start, one.Dictionary.Length)), ref traces);
        var blank = earlier.Select(one => one.Dictionary.End).ToHashSet();
        foreach (PdfStream stream in streams.Where(stream => !blank.Contains(stream.Place.Start)))
            remains |= !Try(() => Clean(copy.AsSpan(stream.Place.Start, stream.Place.Length), stream, told), ref traces);
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

    /// <summary>Those whose place no later object takes.</summary>
    static ImmutableArray<PdfObject> Newest(ImmutableArray<PdfObject> objects, string text)
    {
        var last = new Dictionary<int, PdfObject>();
        foreach (PdfObject one in objects.Where(one => !IsTable(text, one))) last[one.Number] = one;
        return [.. last.Values.OrderBy(one => one.Whole.Start)];
    }

    // Of places: the newest leads to those before it.
    static bool IsTable(string text, PdfObject one) => Table().Match(text, one.Dictionary.Start, one.Dictionary.Length).Success;

    static Traces Blank(Span<byte> earlier)
    {
        bool told = earlier.ContainsAnyExcept((byte)' ');
        earlier.Fill((byte)' ');
        return told ? Traces.Earlier : Traces.None;
    }

    static Traces Clean(Span<byte> bytes, PdfStream stream, PdfTold told)
    {
        if (stream.HoldsObjects) return PdfObjects.Empty(bytes, stream, told);
        if (stream.IsNotes) return Xmp.In(bytes) is var notes && Empty(bytes, stream) ? notes : Traces.None;
        if (stream.IsAttachment) return Empty(bytes, stream) ? Traces.Attachment : Traces.None;
        if (!stream.IsJpeg || !JpegCopy.Is(bytes)) return Traces.None;
        CleanCopy picture = JpegCopy.Of(bytes);
        if (picture.LeftOut == Traces.None) return Traces.None;
        if (picture.Bytes.Length > bytes.Length) throw new InvalidDataException("It needs more room.");
        bytes.Clear();
        picture.Bytes.Span.CopyTo(bytes);
        return picture.LeftOut;
    }

    /// <summary>Says whether it was not empty yet.</summary>
    static bool Empty(Span<byte> notes, PdfStream stream)
    {
        bool flate = stream.IsFlate && notes.Length >= EmptyFlate.Length;
        if (!notes.ContainsAnyExcept((byte)' ') || (flate && notes.StartsWith(EmptyFlate))) return false;
        notes.Fill((byte)' ');
        if (flate) EmptyFlate.CopyTo(notes);
        return true;
    }

    /// <summary>The numbers of the objects that describe the file, of those that they name, and of those that comments name.</summary>
    static HashSet<int> Described(string text, ImmutableArray<PdfObject> objects)
    {
        HashSet<int> numbers = [.. Description().Matches(text).Select(NumberOf)];
        foreach (PdfObject one in objects)
        {
            string said = text.Substring(one.Dictionary.Start, one.Dictionary.Length);
            if (numbers.Contains(one.Number)) numbers.UnionWith(Reference().Matches(said).Select(NumberOf));
            else numbers.UnionWith(PdfTold.NamedByComments(said));
        }
        return numbers;
    }

    static int NumberOf(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/Encrypt\s*(?:<<|\d+\s+\d+\s+R)", RegexOptions.CultureInvariant)]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"/Info\s+(?<number>\d{1,9})\s+\d+\s+R\b", RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    [GeneratedRegex(@"(?<number>\d{1,9})\s+\d+\s+R\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"/Type\s*/XRef\b", RegexOptions.CultureInvariant)]
    private static partial Regex Table();
}
