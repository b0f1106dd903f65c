namespace KnowledgeBase.Import.Packages;

/// <summary>How much a file may ask of us; far beyond what people write, and little to a computer.</summary>
static class PackageLimits
{
    /// <summary>Bytes of a file.</summary>
    public const int File = 50 << 20;

    /// <summary>Bytes of all its parts, unpacked.</summary>
    public const int Unpacked = 200 << 20;

    /// <summary>Bytes of a part of XML, unpacked.</summary>
    public const int XmlPart = 64 << 20;

    public const int Parts = 5_000;

    /// <summary>How many times larger than packed a large part may be; text is ten to forty times larger.</summary>
    public const int Ratio = 400;

    /// <summary>Parts below this size may be packed as tightly as they like.</summary>
    public const int LargePart = 4 << 20;

    /// <summary>XML elements of all parts together.</summary>
    public const int Elements = 1_500_000;

    /// <summary>XML elements inside each other.</summary>
    public const int Depth = 200;
}
