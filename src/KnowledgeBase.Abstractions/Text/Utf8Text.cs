using System.Buffers;
using System.Text.Unicode;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>Bytes to text, strictly: nothing is guessed or replaced.</summary>
public static class Utf8Text
{
    /// <summary>The text without its byte order mark; null when the bytes are not UTF-8, and then the first that is wrong.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out WrongByte wrong)
    {
        int mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        char[] buffer = new char[bytes.Length];
        OperationStatus status = Utf8.ToUtf16(bytes[mark..], buffer, out int read, out int written, replaceInvalidSequences: false);
        string text = new(buffer, 0, written);
        wrong = status == OperationStatus.Done ? default : new WrongByte(bytes[mark + read], mark + read, new SourceText(text).PositionAt(written));
        return status == OperationStatus.Done ? text : null;
    }
}

/// <summary>A byte that is no part of UTF-8 text.</summary>
/// <param name="Value">The byte.</param>
/// <param name="Offset">Where it stands in the file, from 0.</param>
/// <param name="Position">Where it stands in the text.</param>
public readonly record struct WrongByte(byte Value, int Offset, TextPosition Position);
