namespace KnowledgeBase.Search.Export;

/// <summary>The order of keys by their UTF-8 bytes.</summary>
sealed class KeyOrder : IComparer<byte[]>
{
    public static KeyOrder Instance { get; } = new();

    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}
