using System.Buffers;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>
/// Writes CSV (RFC 4180): fields between commas, lines ended by CR LF, quotes where needed. It begins with a byte order mark, since
/// spreadsheets take UTF-8 for something else without one and readers of CSV skip it.
/// </summary>
public sealed class Csv
{
    readonly StringBuilder text = new("\uFEFF");

    /// <summary>Adds a line.</summary>
    public void Line(IEnumerable<CsvField> fields) => text.AppendJoin(',', fields).Append("\r\n");

    /// <summary>The whole file.</summary>
    public override string ToString() => text.ToString();
}

/// <summary>One field as it stands in the file.</summary>
public readonly record struct CsvField
{
    // A semicolon separates fields where the comma is the decimal point.
    static readonly SearchValues<char> Separating = SearchValues.Create("\",;\r\n\t");

    readonly string? written;

    CsvField(string written) => this.written = written;

    /// <summary>Nothing.</summary>
    public static CsvField Empty => default;

    /// <summary>A number with the digits of its source, or nothing: it can be negative, and spreadsheets may calculate with it.</summary>
    public static CsvField Number(Figure? figure) => new(figure?.Digits ?? "");

    /// <summary>What our own code wrote, a date or <c>true</c>: no spreadsheet takes it for a formula.</summary>
    public static CsvField Value(string value) => new(value);

    /// <summary>
    /// Words from content. What a spreadsheet would take for a formula (OWASP, "CSV injection") gets an apostrophe in front, which
    /// spreadsheets read as "this is text".
    /// </summary>
    public static CsvField Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Empty;
        string guarded = IsFormula(text) ? "'" + text : text;
        return new(NeedsQuotes(guarded) ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded);
    }

    /// <summary>The field, quoted where needed.</summary>
    public override string ToString() => written ?? "";

    // Also after spaces, and in the wide forms that some spreadsheets fold to the narrow ones.
    static bool IsFormula(string text) =>
        text[0] is '\t' or '\r' or '\n' || text.TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠'), ..];

    static bool NeedsQuotes(string text) =>
        text.AsSpan().ContainsAny(Separating) || text[0] == ' ' || text[^1] == ' ';
}
