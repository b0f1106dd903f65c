using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.FrontMatter;

/// <summary>Why a text could not be read as YAML.</summary>
/// <param name="Descriptor">What is refused; null when the parser met something it did not expect.</param>
/// <param name="Position">Where, for what is refused.</param>
/// <param name="Message">For what is refused a message, otherwise the parser's words, which may be none.</param>
/// <param name="Hint">How to mend it, for what is refused; may be null.</param>
/// <param name="Offset">Where the parser stopped, from the start of the text.</param>
sealed record YamlFault(DiagnosticDescriptor? Descriptor, TextPosition Position, string Message, string? Hint, int Offset = 0)
{
    /// <summary>The parser stopped.</summary>
    public YamlFault(int offset, string message) : this(null, default, message, null, offset)
    {
    }

    /// <summary>Reports what is refused.</summary>
    public void Report(FileReport report) => report.Add(Descriptor!, Position, Message, Hint);
}
