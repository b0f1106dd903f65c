using System.Buffers;
using HandlebarsDotNet;

namespace KnowledgeBase.Theming.Templates;

/// <summary>Encodes text for HTML element content and quoted attribute values.</summary>
sealed class MarkupEncoder : ITextEncoder
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`");

    public void Encode(string? text, TextWriter target)
    {
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAny(Special) is >= 0 and var at)
        {
            target.Write(rest[..at]);
            target.Write(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }

        target.Write(rest);
    }

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
    {
        if (text is null) return;
        while (text.MoveNext())
            if (Special.Contains(text.Current)) target.Write(Entity(text.Current));
            else target.Write(text.Current);
    }

    static string Entity(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => "&#96;",
    };
}
