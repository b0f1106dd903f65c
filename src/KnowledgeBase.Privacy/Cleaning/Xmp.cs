namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>What programs note beside a picture or a text (ISO 16684-1), told by the names of its properties.</summary>
static class Xmp
{
    /// <summary>What a packet tells; it is never read further.</summary>
    public static Traces In(ReadOnlySpan<byte> packet)
    {
        Traces traces = Traces.Notes;
        if (packet.IndexOf("GPSL"u8) >= 0 || packet.IndexOf("Iptc4xmpCore:Location"u8) >= 0 || packet.IndexOf("LocationCreated"u8) >= 0) traces |= Traces.Place;
        if (packet.IndexOf("dc:creator"u8) >= 0 || packet.IndexOf("photoshop:AuthorsPosition"u8) >= 0) traces |= Traces.Author;
        if (packet.IndexOf("tiff:Model"u8) >= 0 || packet.IndexOf("aux:SerialNumber"u8) >= 0) traces |= Traces.Camera;
        if (packet.IndexOf("xmp:CreateDate"u8) >= 0 || packet.IndexOf("photoshop:DateCreated"u8) >= 0) traces |= Traces.Date;
        if (packet.IndexOf("xmp:Thumbnails"u8) >= 0) traces |= Traces.Thumbnail;
        return traces;
    }
}
