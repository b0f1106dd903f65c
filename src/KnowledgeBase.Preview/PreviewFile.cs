namespace KnowledgeBase.Preview;

/// <summary>A file of the preview, made when it is first asked for and held from then on. Safe for several threads.</summary>
public sealed class PreviewFile
{
    readonly Lazy<ReadOnlyMemory<byte>?> own;
    readonly Lazy<ReadOnlyMemory<byte>?>? before;

    /// <param name="path">From the root of the site, with <c>/</c>.</param>
    /// <param name="make">Gives the file; null where it cannot be had.</param>
    public PreviewFile(string path, Func<ReadOnlyMemory<byte>?> make)
        : this(path, new Lazy<ReadOnlyMemory<byte>?>(make), null)
    {
    }

    PreviewFile(string path, Lazy<ReadOnlyMemory<byte>?> own, Lazy<ReadOnlyMemory<byte>?>? before)
    {
        Path = path;
        this.own = own;
        this.before = before;
    }

    /// <summary>From the root of the site, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>What the file holds; where it cannot be made, what an older one held; null where there is neither.</summary>
    public ReadOnlyMemory<byte>? Content => own.Value ?? before?.Value;

    /// <summary>This file, with what <paramref name="older"/> shows where it cannot be made. One older file is enough: more would hold more and more sites.</summary>
    /// <param name="older">The file of the site shown before.</param>
    /// <param name="sound">Whether that site had no errors, so that the file can be made.</param>
    internal PreviewFile Over(PreviewFile older, bool sound) =>
        new(Path, own, sound || older.before is null || older.own is { IsValueCreated: true, Value: not null } ? older.own : older.before);
}
