using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Abstractions.Values;
using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Binds single values. Every method gives null for a value that is wrong, which is then reported.</summary>
/// <param name="report">Where mistakes go.</param>
/// <param name="references">Where values that name documents go.</param>
/// <param name="terms">Where values that name vocabulary terms go.</param>
sealed class ScalarBinder(FileReport report, List<ReferenceUse> references, List<TermUse> terms)
{
    /// <summary>The value, of the type that <paramref name="shape"/> says, or null.</summary>
    public object? Bind(FieldShape shape, ScalarNode node, string path) => shape switch
    {
        TextShape text => Text(text, node, path),
        NumberShape number => Number(number, node, path),
        BooleanShape => Boolean(node, path),
        DateShape => Date(node, path),
        PartialDateShape => PartialDate(node, path),
        _ => throw new InvalidOperationException($"{shape.GetType().Name} is not the shape of a single value."),
    };

    /// <summary>A text that keeps the limits, of the domain if there is one.</summary>
    public string? Text(TextShape shape, ScalarNode node, string path)
    {
        string text = node.Text.Trim();
        switch (shape.Domain)
        {
            case AllowedDomain allowed when !allowed.Values.Contains(text):
                report.AddMistake(BindingDiagnostics.NotAllowed, node.Position,
                    $"'{path}' is '{Shown.Of(text)}', which is not one of {string.Join(", ", allowed.Values)}", Nearest.Hint(text, allowed.Values));
                return null;
            case ReferenceDomain reference:
                references.Add(new ReferenceUse(path, reference.Type, text, node.Position));
                break;
            case VocabularyDomain vocabulary:
                terms.Add(new TermUse(path, vocabulary.Name, text, node.Position));
                break;
        }
        ReportLength(shape, text, node, path);
        return text;
    }

    /// <summary>A text of the wrong length is still the author's text: it is kept.</summary>
    void ReportLength(TextShape shape, string text, ScalarNode node, string path)
    {
        // Limits are advice to authors of the types that set them; other generators' pages never heard of them.
        if (!report.Typed) return;
        if (text.Length < shape.Min)
            report.AddMistake(BindingDiagnostics.TextLength, node.Position, Invariant(
                $"'{path}' has {text.Length} characters, fewer than {shape.Min}"), "Say a little more.");
        if (text.Length > shape.Max)
            report.AddMistake(BindingDiagnostics.TextLength, node.Position, Invariant(
                $"'{path}' has {text.Length} characters, more than {shape.Max}"), Invariant($"Leave out {text.Length - shape.Max} characters or more."));
    }

    object? Number(NumberShape shape, ScalarNode node, string path)
    {
        if (!node.Plain || !Figure.TryParse(node.Text, out Figure number))
            return Wrong(node, path, "a number", "Write digits only, with a point before decimals and without quotation marks or units.");
        if (shape.Whole && (number != Math.Floor(number) || Math.Abs(number.Value) > int.MaxValue))
            return Wrong(node, path, "a whole number", "Leave out the decimals.");
        if (number < shape.Min || number > shape.Max)
        {
            report.AddMistake(BindingDiagnostics.NumberRange, node.Position, number < shape.Min
                ? Invariant($"'{path}' is {number}, less than {shape.Min}")
                : Invariant($"'{path}' is {number}, more than {shape.Max}"));
            return null;
        }
        return shape.AsWritten ? (object)number : shape.Whole ? (object)(int)number.Value : number.Value;
    }

    object? Boolean(ScalarNode node, string path)
    {
        if (node.Plain && bool.TryParse(node.Text, out bool value)) return value;
        return Wrong(node, path, "true or false", "Write true or false, without quotation marks.");
    }

    object? Date(ScalarNode node, string path)
    {
        ReadOnlySpan<char> text = node.Text.AsSpan().Trim();
        // Other generators write a time of day too; the day is what counts.
        if (!report.Typed && text.Length > 10 && text[10] is 'T' or 't' or ' ') text = text[..10];
        if (Days.TryParse(text, out DateOnly date)) return date;
        return WrongDate(node, path, "a day, as 2026-11-23");
    }

    object? PartialDate(ScalarNode node, string path)
    {
        if (Abstractions.Schema.PartialDate.TryParse(node.Text.Trim(), out PartialDate date)) return date;
        return WrongDate(node, path, "a date, as 2004, 2004-05 or 2004-05-17");
    }

    object? WrongDate(ScalarNode node, string path, string wanted)
    {
        report.AddMistake(BindingDiagnostics.InvalidDate, node.Position,
            $"'{path}' is '{Shown.Of(node.Text)}', which is not {wanted}", "Write year, month and day as numbers of an existing day.");
        return null;
    }

    object? Wrong(ScalarNode node, string path, string wanted, string hint)
    {
        report.AddMistake(BindingDiagnostics.WrongType, node.Position,
            $"'{path}' is '{Shown.Of(node.Text)}', where {wanted} is wanted", hint);
        return null;
    }

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
