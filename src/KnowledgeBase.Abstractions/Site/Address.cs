namespace KnowledgeBase.Abstractions.Site;

/// <summary>
/// An address inside the site, from its root and without <c>LinkRoot</c>: <c>/lessons/a/</c> for a page, <c>/feed.xml</c> for a file.
/// Compared ordinally.
/// </summary>
public readonly record struct Address(string Path) : IComparable<Address>
{
    /// <summary>The address of the home page.</summary>
    public static Address Home { get; } = new("/");

    /// <summary>The list of the documents in <paramref name="folder"/>.</summary>
    public static Address Of(string folder) => new($"/{folder}/");

    /// <summary>The page of document <paramref name="id"/> in <paramref name="folder"/>.</summary>
    public static Address Of(string folder, string id) => new($"/{folder}/{id}/");

    /// <summary>The output file behind the address, without a leading slash: <c>lessons/a/index.html</c>.</summary>
    public string File => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>Ordinal order of the paths.</summary>
    public int CompareTo(Address other) => string.CompareOrdinal(Path, other.Path);

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
