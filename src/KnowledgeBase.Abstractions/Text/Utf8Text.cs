using System.Text.Unicode;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>Bytes to text, strictly: nothing is guessed or replaced.</summary>
public static class Utf8Text
{
    /// <summary>The text without its byte order mark; null when the bytes are not UTF-8, and then the first that is wrong.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, out WrongByte wrong)
    {
        int mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        bool valid = Utf8.IsValid(bytes[mark..]);
        wrong = valid ? default : FirstWrong(bytes, mark);
        return valid ? Encoding.UTF8.GetString(bytes[mark..]) : null;
    }

    static WrongByte FirstWrong(ReadOnlySpan<byte> bytes, int mark)
    {
        char[] buffer = new char[bytes.Length];
        Utf8.ToUtf16(bytes[mark..], buffer, out int read, out int written, replaceInvalidSequences: false);
        return new WrongByte(bytes[mark + read], mark + read, new SourceText(new string(buffer, 0, written)).PositionAt(written));
    }
}

/// <summary>A byte that is no part of UTF-8 text.</summary>
/// <param name="Value">The byte.</param>
/// <param name="Offset">Where it stands in the file, from 0.</param>
/// <param name="Position">Where it stands in the text.</param>
public readonly record struct WrongByte(byte Value, int Offset, TextPosition Position);
