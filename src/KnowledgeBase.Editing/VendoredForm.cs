using System.Reflection;

namespace KnowledgeBase.Editing;

/// <summary>The program of the form, as its makers published it, and the few lines that start it.</summary>
static class VendoredForm
{
    static readonly Assembly Carrier = typeof(VendoredForm).Assembly;

    /// <summary>Names below the address of the form, and bytes; in ordinal order.</summary>
    public static ImmutableArray<(string Name, ReadOnlyMemory<byte> Content)> Files =>
        [.. Carrier.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => (name, Read(name)))];

    static ReadOnlyMemory<byte> Read(string name)
    {
        using Stream resource = Carrier.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
