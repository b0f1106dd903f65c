using System.Buffers.Binary;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>What cameras and telephones write beside a picture (CIPA DC-008, Exif 2.32; the form is that of TIFF 6.0).</summary>
/// <param name="Traces">What it tells.</param>
/// <param name="Orientation">How the picture is to be turned, 2 to 8; 1 when it stands as it is.</param>
readonly record struct Exif(Traces Traces, int Orientation)
{
    const int MostEntries = 1000;
    const int EntryLength = 12;
    const int Upright = 1;
    const int OrientationTag = 0x0112, DetailsTag = 0x8769, PlaceTag = 0x8825;

    /// <summary>Reads as much as can be read; what cannot is told as notes.</summary>
    public static Exif Of(ReadOnlySpan<byte> tiff)
    {
        Traces traces = Traces.None;
        int orientation = Upright;
        try
        {
            var directory = new Directories(tiff);
            int first = directory.First;
            foreach ((int tag, int value) in directory.Entries(first))
            {
                traces |= Meaning(tag);
                if (tag == OrientationTag && directory.Short(value) is >= 2 and <= 8 and int turned) orientation = turned;
                if (tag == DetailsTag) traces |= directory.Entries(directory.Int(value)).Aggregate(Traces.None, (all, entry) => all | Meaning(entry.Tag));
                if (tag == PlaceTag) traces |= directory.Entries(directory.Int(value)).Any(entry => entry.Tag is > 0 and < 5) ? Traces.Place : Traces.Notes;
            }
            if (directory.HasNext(first)) traces |= Traces.Thumbnail;
        }
        catch (InvalidDataException)
        {
            traces |= Traces.Notes;
        }
        return new Exif(traces, orientation);
    }

    /// <summary>All that a copy keeps: the orientation; empty for a picture that stands as it is.</summary>
    public byte[] Kept => Orientation == Upright
        ? []
        : [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, OrientationTag >> 8, OrientationTag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)Orientation, 0, 0, 0, 0, 0, 0];

    static Traces Meaning(int tag) => tag switch
    {
        0x010E or 0x9286 or 0x9C9B or 0x9C9C or 0x9C9E or 0x9C9F => Traces.Comment,
        0x010F or 0x0110 or 0x927C or 0xA431 or 0xA432 or 0xA433 or 0xA434 or 0xA435 or 0xA420 => Traces.Camera,
        0x013B or 0x8298 or 0x9C9D or 0xA430 => Traces.Author,
        0x0132 or 0x9003 or 0x9004 => Traces.Date,
        0x0131 or 0x013C or 0x02BC or 0x83BB or 0x8649 => Traces.Notes,
        _ => Traces.None,
    };

    /// <summary>The lists of entries that a TIFF consists of.</summary>
    sealed class Directories
    {
        readonly byte[] tiff;
        readonly bool little;

        public Directories(ReadOnlySpan<byte> tiff)
        {
            this.tiff = tiff.ToArray();
            little = tiff.StartsWith("II"u8);
            if (!little && !tiff.StartsWith("MM"u8)) throw new InvalidDataException("This is no TIFF.");
        }

        public int First => Int(4);

        public IEnumerable<(int Tag, int Value)> Entries(int start)
        {
            int count = Count(start);
            for (int entry = 0; entry < count; entry++)
                yield return (Short(start + 2 + (entry * EntryLength)), start + 2 + (entry * EntryLength) + 8);
        }

        public bool HasNext(int start) => start + 2 + (Count(start) * EntryLength) is var next && next + 4 <= tiff.Length && Int(next) > 0;

        public int Short(int at) => little ? BinaryPrimitives.ReadUInt16LittleEndian(At(at, 2)) : BinaryPrimitives.ReadUInt16BigEndian(At(at, 2));

        public int Int(int at) => little ? BinaryPrimitives.ReadInt32LittleEndian(At(at, 4)) : BinaryPrimitives.ReadInt32BigEndian(At(at, 4));

        int Count(int start) => Short(start) is <= MostEntries and int count ? count : throw new InvalidDataException("No picture has as many notes.");

        ReadOnlySpan<byte> At(int at, int length) =>
            at >= 0 && at <= tiff.Length - length ? tiff.AsSpan(at, length) : throw new InvalidDataException("A note lies beyond the end.");
    }
}
