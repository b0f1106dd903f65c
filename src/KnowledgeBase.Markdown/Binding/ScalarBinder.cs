using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>
/// Binds single values. A value that is wrong is reported; where it is clear what is meant, that is used, so that one mistake does not become several.
/// Otherwise every method gives null.
/// </summary>
/// <param name="source">The whole file.</param>
/// <param name="report">Where mistakes go.</param>
/// <param name="names">Names of list items, by path.</param>
/// <param name="references">Where values that name documents go.</param>
/// <param name="terms">Where values that name vocabulary terms go.</param>
sealed partial class ScalarBinder(SourceText source, FileReport report, IReadOnlyDictionary<string, string> names, List<ReferenceUse> references, List<TermUse> terms)
{
    readonly List<CitationUse> citations = [];

    /// <summary>Numbers in brackets in texts of a typed document, in the order bound.</summary>
    public IReadOnlyCollection<CitationUse> Citations => citations;

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
        string text = shape.Domain is null ? FreeText(node, path) : Id(node, path);
        switch (shape.Domain)
        {
            case AllowedDomain allowed when !allowed.Values.Contains(text):
                return Allowed(allowed, text, node, path);
            case ReferenceDomain reference:
                references.Add(new ReferenceUse(path, reference.Type, text, node.Position) { End = node.End });
                break;
            case VocabularyDomain vocabulary:
                terms.Add(new TermUse(path, vocabulary.Name, text, node.Position) { End = node.End });
                break;
        }
        ReportLength(shape, text, node, path);
        return text;
    }

    string FreeText(ScalarNode node, string path)
    {
        string text = Entities.Decoded(node.Text.Trim());
        ReportCut(node, path, node.Cut);
        if (node.Plain && Quoted.IsCurly(text) && Uri.TryCreate(Quoted.WithoutCurly(text), UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
            return Straight(node, path);
        if (node.Plain && Quoted.IsCurly(text)) report.AddMistake(Curly(node, text, path));
        if (report.Typed) citations.AddRange(FieldCitations.In(text, source, node.Position, path));
        return text;
    }

    Diagnostic Curly(ScalarNode node, string text, string path)
    {
        Diagnostic curly = FrontMatterDiagnostics.LookAlike.At(report.Path, node.Position, $"{Words(path)} stands between curly quotation marks ({CharacterName.Number(text[0])}), which readers see",
            $"If they are not part of the text, write: {Quoted.Of(text)}");
        return curly.Softened(Severity.Notice) with { Fix = node.Instead(Quoted.Whole(text)) };
    }

    void ReportCut(ScalarNode node, string path, CutText? cut)
    {
        if (cut is null) return;
        int dot = path.LastIndexOf('.');
        string key = path.EndsWith(']') ? "" : path[(dot + 1)..] + ": ";
        report.AddMistake(FrontMatterDiagnostics.CutText, cut.Position, $"{Words(path)} ends before the #, which begins a comment: '{Shown.Of(node.Text.Trim())}'",
            $"If it belongs to the text, write: {key}{Quoted.Of(cut.Whole)}");
    }

    /// <summary>A word of a list or the id of a document, with hyphens for the dashes of word processors.</summary>
    string Id(ScalarNode node, string path)
    {
        string text = Straight(node, path);
        if (node.Cut is { Tight: true }) ReportCut(node, path, node.Cut);
        int dash = Dashes.IndexIn(text);
        if (dash < 0) return text;
        report.AddMistake(FrontMatterDiagnostics.LookAlike, node.Position, $"A dash in {Words(path)} is {CharacterName.Of(text[dash])}, where an id has a hyphen", $"Write: {Shown.Of(Dashes.AsHyphens(text))}", node.Instead(Quoted.Plainly(Dashes.AsHyphens(text))));
        return Dashes.AsHyphens(text);
    }

    /// <summary>The text without curly quotation marks, which are reported.</summary>
    string Straight(ScalarNode node, string path)
    {
        string written = node.Text.Trim(), text = Quoted.WithoutCurly(written);
        if (text.Length < written.Length)
            report.AddMistake(FrontMatterDiagnostics.LookAlike, node.Position, $"{Words(path)} stands between curly quotation marks ({CharacterName.Number(written[0])})", $"Write {text} without them.", node.Instead(Quoted.Plainly(text)));
        return text;
    }

    string? Allowed(AllowedDomain allowed, string text, ScalarNode node, string path)
    {
        string? meant = allowed.Values.FirstOrDefault(v => SameWords.Are(v, text)) ?? OneWord(allowed, text);
        report.AddMistake(BindingDiagnostics.NotAllowed, node.Position, $"{Words(path)} is '{Shown.Of(text)}', which is not one of {string.Join(", ", allowed.Values)}",
            meant is not null ? $"Write: {meant}" : Nearest.Hint(text, allowed.Values),
            (allowed.Values.FirstOrDefault(v => SameWords.Are(v, text)) ?? Nearest.Sole(text, allowed.Values)) is { } certain ? node.Instead(certain) : null);
        return meant;
    }

    /// <summary>The one allowed word among those of a text, as in "Outcome measure"; yes and no for true and false.</summary>
    static string? OneWord(AllowedDomain allowed, string text)
    {
        string[] words = text is "true" or "false" ? [text is "true" ? "yes" : "no"] : text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] found = [.. allowed.Values.Where(words.Contains)];
        return found.Length == 1 && !words.Contains("not") ? found[0] : null;
    }

    /// <summary>A text of the wrong length is still the author's text: it is kept.</summary>
    void ReportLength(TextShape shape, string text, ScalarNode node, string path)
    {
        // Limits are advice to authors of the types that set them; other generators' pages never heard of them.
        if (!report.Typed) return;
        if (text.Length < shape.Min)
            report.AddMistake(BindingDiagnostics.TextLength, node.Position, Invariant(
                $"{Words(path)} has {text.Length} characters, fewer than {shape.Min}"), "Say a little more.");
        if (text.Length > shape.Max)
            report.AddMistake(BindingDiagnostics.TextLength, node.Position, Invariant(
                $"{Words(path)} has {text.Length} characters, more than {shape.Max}"), Invariant($"Leave out {text.Length - shape.Max} characters or more."));
    }

    object? Number(NumberShape shape, ScalarNode node, string path)
    {
        if (!node.Plain || !Figure.TryParse(node.Text, out Figure number))
        {
            Figure? meant = WrittenNumber.Meant(node.Text);
            Wrong(node, path, "a number", meant is { } clear
                ? Invariant($"Write {clear}{(node.Plain ? "" : " without quotation marks")}.")
                : shape.Whole && SeveralNumbers().IsMatch(node.Text) ? "Write one number alone."
                : SmallNumber().IsMatch(node.Text) ? $"Delete {Words(path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : path)}, and say in the text that the number is too small to show. In the CSV file of a series <5 may stand."
                : "Write digits only, with a point before decimals and without quotation marks or units.",
                WrittenNumber.Certain(node.Text) is { } certain ? Invariant($"{certain}") : null);
            if (meant is null) return null;
            number = meant.Value;
        }
        if (shape.Whole && (number != Math.Floor(number) || Math.Abs(number.Value) > int.MaxValue))
            return Wrong(node, path, "a whole number", "Leave out the decimals.");
        if (number < shape.Min || number > shape.Max)
        {
            report.AddMistake(BindingDiagnostics.NumberRange, node.Position, number < shape.Min
                ? Invariant($"{Words(path)} is {number}, less than {shape.Min}")
                : Invariant($"{Words(path)} is {number}, more than {shape.Max}"));
            return null;
        }
        return shape.AsWritten ? (object)number : shape.Whole ? (object)(int)number.Value : number.Value;
    }

    object? Boolean(ScalarNode node, string path)
    {
        if (bool.TryParse(node.Text, out bool value) && (node.Plain || node.Text is "true" or "false")) return value;
        bool? meant = Hiding.Answer(node.Text);
        // What may hide a plain page is judged with the page as a whole.
        if (!report.Typed && path == "excluded") return meant;
        Wrong(node, path, "true or false", meant is { } clear ? $"Write {(clear ? "true" : "false")}, without quotation marks." : "Write true or false, without quotation marks.", meant is true ? "true" : meant is false ? "false" : null);
        return meant;
    }

    DateOnly? Date(ScalarNode node, string path)
    {
        ReadOnlySpan<char> text = node.Text.AsSpan().Trim();
        // Other generators write a time of day too; the day is what counts.
        if (!report.Typed && text.Length > 10 && text[10] is 'T' or 't' or ' ') text = text[..10];
        if (Days.TryParse(text, out DateOnly date)) return date;
        PartialDate? meant = WrongDate(node, path, "a day written as 2026-11-23", day: true);
        return meant is { Day: > 0 } day ? day.Earliest : null;
    }

    object? PartialDate(ScalarNode node, string path) =>
        Abstractions.Values.PartialDate.TryParse(node.Text.Trim(), out PartialDate date) ? date : WrongDate(node, path, "a date written as 2004, 2004-05 or 2004-05-17", day: false);

    /// <summary>The date that is meant, as far as that is certain.</summary>
    PartialDate? WrongDate(ScalarNode node, string path, string wanted, bool day)
    {
        int dash = Dashes.IndexIn(node.Text);
        string hint = Hiding.Answer(node.Text) is not null ? "To keep the document off the site, write 'excluded: true'." : WrittenDate.Hint(node.Text, day);
        PartialDate? meant = WrittenDate.Meant(node.Text);
        report.AddMistake(BindingDiagnostics.InvalidDate, node.Position, dash >= 0
            ? $"{Words(path)} is '{Shown.Of(node.Text)}', where the dash is {CharacterName.Of(node.Text[dash])}, and a hyphen is wanted"
            : $"{Words(path)} is '{Shown.Of(node.Text)}', which is not {wanted}", hint, meant is { } certain && (!day || certain.Day > 0) ? node.Instead($"{certain}") : null);
        return meant;
    }

    object? Wrong(ScalarNode node, string path, string wanted, string hint, string? instead = null)
    {
        report.AddMistake(BindingDiagnostics.WrongType, node.Position,
            $"{Words(path)} is '{Shown.Of(node.Text)}', where {wanted} is wanted", hint, instead is null ? null : node.Instead(instead));
        return null;
    }

    [GeneratedRegex(@"^(?:<|≤|<=|fewer than|less than|under|below)\s*[0-9]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex SmallNumber();

    [GeneratedRegex(@"^[0-9]+(?:\s*(?:[,;&/]|and)\s*[0-9]+)+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SeveralNumbers();

    string Words(string path) => FieldWords.Of(path, names);

    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
