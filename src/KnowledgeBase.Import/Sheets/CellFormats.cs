using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KnowledgeBase.Import.Sheets;

/// <summary>What a format makes of a number.</summary>
enum CellFormat
{
    Number,
    Percent,
    Day,

    /// <summary>Hours and minutes without a day.</summary>
    Time,
}

/// <summary>The formats of a workbook, by the number that cells name.</summary>
sealed partial class CellFormats
{
    const int LongestFormat = 255;

    readonly CellFormat[] formats;

    public CellFormats(Stylesheet? styles)
    {
        var codes = new Dictionary<uint, string>();
        foreach (NumberingFormat own in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            if (own.NumberFormatId?.Value is { } id) codes[id] = own.FormatCode?.Value ?? "";
        formats = [.. styles?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().Select(f => f.NumberFormatId?.Value ?? 0)
            .Select(id => codes.TryGetValue(id, out string? code) ? Of(code) : OfUsual(id)) ?? []];
    }

    /// <summary>The format of a cell's style.</summary>
    public CellFormat this[int style] => style >= 0 && style < formats.Length ? formats[style] : CellFormat.Number;

    // Numbers that formats have without being declared (ECMA-376, 18.8.30); those of East Asian languages among them.
    static CellFormat OfUsual(uint id) => id switch
    {
        9 or 10 => CellFormat.Percent,
        >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 => CellFormat.Day,
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 or 55 or 56 => CellFormat.Time,
        _ => CellFormat.Number,
    };

    /// <summary>What a code such as <c>[$-809]dd mmmm yyyy</c> makes of a number.</summary>
    static CellFormat Of(string code)
    {
        if (Elapsed().IsMatch(code)) return CellFormat.Time;
        string plain = Quoted().Replace(code.Length > LongestFormat ? "" : code, "").Split(';')[0];
        if (plain.Contains('%', StringComparison.Ordinal)) return CellFormat.Percent;
        if (plain.Equals("General", StringComparison.OrdinalIgnoreCase)) return CellFormat.Number;
        if (plain.AsSpan().ContainsAny("yYdD") || (plain.AsSpan().ContainsAny("mM") && !plain.AsSpan().ContainsAny("hHsS"))) return CellFormat.Day;
        return plain.AsSpan().ContainsAny("hHsS") ? CellFormat.Time : CellFormat.Number;
    }

    // Words in quotes, single signs, what is in brackets (a colour, a language, hours that go on beyond a day), and fillers.
    [GeneratedRegex("""
        "[^"]*"|\\.|\[[^\]]*\]|_.|\*.
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[[hHmMsS]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();
}
