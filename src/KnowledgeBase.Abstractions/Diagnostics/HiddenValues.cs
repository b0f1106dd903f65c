using System.Buffers;

namespace KnowledgeBase.Abstractions.Diagnostics;

/// <summary>Values of the content that no report may repeat: numbers of patients, private addresses. Immutable; safe for several threads.</summary>
public sealed class HiddenValues
{
    const char Cover = '•';
    const char Cut = '…';
    const int LeastShown = 5;

    readonly HashSet<string> values;
    readonly HashSet<string> beginnings;
    readonly ImmutableArray<int> lengths;
    readonly SearchValues<string>? search;

    /// <summary>Hides <paramref name="values"/>, each in the form in which it could be repeated; without regard to capitals.</summary>
    public HiddenValues(IEnumerable<string> values)
    {
        this.values = new HashSet<string>(values.Where(v => v.Length > 0), StringComparer.OrdinalIgnoreCase);
        beginnings = new HashSet<string>(this.values.SelectMany(Beginnings), StringComparer.OrdinalIgnoreCase);
        lengths = [.. this.values.Select(v => v.Length).Distinct().OrderDescending()];
        search = this.values.Count == 0 ? null : SearchValues.Create([.. this.values], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What is hidden, in no order.</summary>
    public IReadOnlyCollection<string> Values => values;

    /// <summary>Hides nothing.</summary>
    public static HiddenValues None { get; } = new([]);

    /// <summary>The text with <c>•</c> for each letter and number of a hidden value, also of one that is cut short by <c>…</c>; it keeps its length.</summary>
    public string Mask(string text)
    {
        if (search is null || (!text.AsSpan().ContainsAny(search) && !text.Contains(Cut, StringComparison.Ordinal))) return text;
        char[] masked = text.ToCharArray();
        for (int at = 0; text.AsSpan(at).IndexOfAny(search) is >= 0 and int next; at += Math.Max(1, LengthAt(text, at)))
        {
            at += next;
            Hide(masked.AsSpan(at, LengthAt(text, at)));
        }
        for (int cut = text.IndexOf(Cut, StringComparison.Ordinal); cut >= 0; cut = text.IndexOf(Cut, cut + 1))
            Hide(masked.AsSpan(cut - BeginningBefore(text, cut), BeginningBefore(text, cut)));
        return new string(masked);
    }

    /// <summary>The value with <c>•</c> for each letter and number.</summary>
    public static string Covered(string value) =>
        string.Create(value.Length, value, (span, text) =>
        {
            text.CopyTo(span);
            Hide(span);
        });

    /// <summary>True for a path of which a part is covered: it is a file's, and no file is there.</summary>
    public static bool IsCovered(string path) => path.Contains(Cover, StringComparison.Ordinal);

    /// <summary>The diagnostic with masked words and path; without its fix, where that would repeat a value or its file is not told.</summary>
    internal Diagnostic Mask(Diagnostic diagnostic) => search is null ? diagnostic : diagnostic with
    {
        Location = diagnostic.Location with { Path = Mask(diagnostic.Location.Path) },
        Message = Mask(diagnostic.Message),
        Hint = diagnostic.Hint is { } hint ? Mask(hint) : null,
        Fix = diagnostic.Fix is { } fix && (fix.Edits.Any(edit => Mask(edit.Text) != edit.Text) || Mask(diagnostic.Location.Path) != diagnostic.Location.Path) ? null : diagnostic.Fix,
    };

    static IEnumerable<string> Beginnings(string value) =>
        Enumerable.Range(LeastShown, Math.Max(0, value.Length - LeastShown)).Select(length => value[..length]);

    /// <summary>The length of the longest value that begins there.</summary>
    int LengthAt(string text, int at)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = values.GetAlternateLookup<ReadOnlySpan<char>>();
        return lengths.FirstOrDefault(length => at + length <= text.Length && known.Contains(text.AsSpan(at, length)));
    }

    /// <summary>How much of a value ends there, unfinished.</summary>
    int BeginningBefore(string text, int cut)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(cut, lengths[0]); length >= LeastShown; length--)
            if (known.Contains(text.AsSpan(cut - length, length))) return length;
        return 0;
    }

    static void Hide(Span<char> value)
    {
        foreach (ref char c in value)
            if (char.IsLetter(c) || char.IsNumber(c) || char.IsSurrogate(c)) c = Cover;
    }
}
