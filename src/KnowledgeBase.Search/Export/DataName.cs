using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Search.Export;

/// <summary>What the names of files end in that may be kept for ever: 40 bits of a key of what they hold, as eight characters of base 32.</summary>
readonly record struct DataName(ulong Bits)
{
    const int Bytes = 5;
    const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The name by a key.</summary>
    public static DataName Of(UInt128 key) => new((ulong)(key >> (128 - Bytes * 8)));

    /// <summary>Five bytes, highest first.</summary>
    public void AppendTo(ByteBuilder target)
    {
        for (int shift = (Bytes - 1) * 8; shift >= 0; shift -= 8) target.Bytes([(byte)(Bits >> shift)]);
    }

    public override string ToString() => string.Create(8, Bits, (name, left) =>
    {
        for (int i = name.Length - 1; i >= 0; i--, left >>= 5) name[i] = Digits[(int)(left & 31)];
    });
}
