using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace KnowledgeBase.Theming.Templates;

/// <summary>Writes <see cref="Html"/> as it is, the one value that is never encoded, a <see cref="Figure"/> with its digits, and <see cref="Nothing"/> not at all; refuses to print what is no text.</summary>
sealed class MarkupFormatter : IFormatter, IFormatterProvider
{
    public bool TryCreateFormatter(Type type, [NotNullWhen(true)] out IFormatter? formatter)
    {
        bool text = type.IsPrimitive || type == typeof(string) || type == typeof(UndefinedBindingResult);
        formatter = text ? null : this;
        return formatter is not null;
    }

    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        if (value is Html html) writer.Write(html.Text, encode: false);
        else if (value is Figure figure) writer.Write(figure.Digits, encode: false);
        else if (value is not Nothing)
            throw new TemplateFault(ThemingDiagnostics.FunctionWrong, "the value is a group or a list, not a text");
    }
}
