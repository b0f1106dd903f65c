using System.Buffers;

namespace KnowledgeBase.Privacy.Reading;

/// <summary>
/// A text as somebody reads it, whatever it is disguised in: digits of any script and width are ASCII, spaces and dashes of any kind are
/// <c>' '</c> and <c>'-'</c>, entities and escapes are what they stand for; emphasis, bare tags and characters that nobody sees are left
/// out. Knows where each character stands in the source. Seen from outside immutable; used by one thread.
/// </summary>
sealed class PlainReading
{
    // All that stands for itself; the rest is looked at one by one.
    static readonly SearchValues<char> Plain = SearchValues.Create(
        "\n !\"#$'()+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}");

    readonly string source;

    // Only of what is found somebody asks for the place, and in most texts nothing is.
    ImmutableArray<Piece> pieces;

    PlainReading(string source)
    {
        this.source = source;
        Text = Read(source, null);
    }

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>Reads <paramref name="source"/>. Cost O(length).</summary>
    public static PlainReading Of(string source) => new(source);

    static string Read(string source, ImmutableArray<Piece>.Builder? pieces)
    {
        var text = new StringBuilder(source.Length);
        for (int at = 0; at < source.Length;)
        {
            int plain = source.AsSpan(at).IndexOfAnyExcept(Plain);
            if (plain < 0) plain = source.Length - at;
            text.Append(source, at, plain);
            at += plain;
            if (at == source.Length) break;
            (string read, int taken) = Sign.At(source, at);
            if (read.Length != taken) pieces?.Add(new Piece(text.Length, read.Length, at, taken));
            text.Append(read);
            at += taken;
        }
        return text.ToString();
    }

    /// <summary>Where a range of <see cref="Text"/> that is not empty stands in the source.</summary>
    public TextSpan SourceOf(int start, int length)
    {
        if (pieces.IsDefault) pieces = Pieces();
        Piece first = PieceBefore(start), last = PieceBefore(start + length - 1);
        return TextSpan.Between(first.Start(start), last.End(start + length - 1));
    }

    ImmutableArray<Piece> Pieces()
    {
        ImmutableArray<Piece>.Builder differing = ImmutableArray.CreateBuilder<Piece>();
        Read(source, differing);
        return differing.DrainToImmutable();
    }

    Piece PieceBefore(int at)
    {
        int low = 0;
        for (int high = pieces.Length; low < high;)
        {
            int middle = (low + high) / 2;
            if (pieces[middle].Read <= at) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? default : pieces[low - 1];
    }

    /// <summary>A place where reading and source differ in length.</summary>
    readonly record struct Piece(int Read, int ReadLength, int Source, int SourceLength)
    {
        bool Holds(int at) => at < Read + ReadLength;

        int Beyond(int at) => Source + SourceLength + at - Read - ReadLength;

        public int Start(int at) => Holds(at) ? Source : Beyond(at);

        public int End(int at) => Holds(at) ? Source + SourceLength : Beyond(at) + 1;
    }
}
