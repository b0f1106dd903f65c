using System.IO.Hashing;

namespace KnowledgeBase.Engine.Cache;

/// <summary>A file that begins with the XxHash64 of the rest, so that damage is noticed, and that is replaced in one step.</summary>
static class CheckedFile
{
    const int HashBytes = sizeof(ulong);

    /// <summary>What <see cref="Write"/> put there; null where it is missing, damaged or cannot be read.</summary>
    public static MemoryStream? Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        return bytes.Length >= HashBytes && XxHash64.HashToUInt64(bytes.AsSpan(HashBytes)) == BitConverter.ToUInt64(bytes)
            ? new MemoryStream(bytes, HashBytes, bytes.Length - HashBytes)
            : null;
    }

    /// <summary>Replaces the file with what <paramref name="write"/> writes.</summary>
    public static void Write(string path, Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var pack = new BinaryWriter(bytes, Packing.Text);
        pack.Write(0UL);
        write(pack);
        byte[] whole = bytes.ToArray();
        BitConverter.TryWriteBytes(whole, XxHash64.HashToUInt64(whole.AsSpan(HashBytes)));
        File.WriteAllBytes(path + ".next", whole);
        File.Move(path + ".next", path, overwrite: true);
    }
}
