using System.Buffers;

namespace KnowledgeBase.Theming.Templates;

/// <summary>Takes in the text of one page after the other, up to a limit, and gives it back as UTF-8. Not safe for several threads.</summary>
sealed class PageWriter(int limit) : TextWriter(CultureInfo.InvariantCulture)
{
    readonly ArrayBufferWriter<char> text = new(32 * 1024);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (text.WrittenCount + buffer.Length > limit)
            throw new TemplateFault(ThemingDiagnostics.LimitHit, $"the page is longer than {limit} characters");
        text.Write(buffer);
    }

    /// <summary>Begins another page, in the room that the last one took.</summary>
    public void Begin() => text.ResetWrittenCount();

    /// <summary>What was written.</summary>
    public byte[] ToUtf8()
    {
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text.WrittenSpan)];
        Encoding.UTF8.GetBytes(text.WrittenSpan, bytes);
        return bytes;
    }
}
