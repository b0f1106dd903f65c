using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;
using SignalPoint = KnowledgeBase.Evaluation.Xmr.Point;

namespace KnowledgeBase.Measures.Pages;

/// <summary>
/// All measures as CSV (RFC 4180), one line each. Words that a spreadsheet would take for a formula get an apostrophe in front
/// (OWASP, "CSV injection"); numbers are ours and stay numbers. It begins with a byte order mark, without which spreadsheets misread UTF-8.
/// </summary>
static class MeasuresCsv
{
    static readonly SearchValues<char> Separating = SearchValues.Create("\",;\r\n\t");

    static readonly ImmutableArray<string> Header =
    [
        "case", "case_title", "address", "measure", "name", "outcome_group", "kind", "unit", "direction", "baseline", "baseline_period", "target",
        "latest", "latest_period", "hedge", "points", "suppressed", "variation", "assurance", "summary", "profile", "provenance", "illustrative",
    ];

    public static string Write(ImmutableArray<MeasureSignal> measures, SiteModel site)
    {
        var csv = new StringBuilder("\uFEFF");
        csv.AppendJoin(',', Header).Append("\r\n");
        foreach (MeasureSignal signal in measures) csv.AppendJoin(',', Fields(signal, site)).Append("\r\n");
        return csv.ToString();
    }

    static IEnumerable<string> Fields(MeasureSignal signal, SiteModel site)
    {
        Measure measure = signal.Measure;
        Judgement? judgement = signal.Judgement;
        var latest = LatestValue.Of(signal);
        return
        [
            Text(signal.Document.Id), Text(signal.Document.Title), Text(site.Settings.Absolute(signal.Document.Address) ?? site.Settings.Href(signal.Document.Address)),
            Text(measure.Id), Text(measure.Name), Text(measure.OutcomeGroup), Text(measure.Kind), Text(measure.Unit), Text(measure.Direction),
            Number(measure.Baseline?.Value), Text(measure.Baseline?.Period), Number(measure.Target?.Value), Number(latest.Value), Text(latest.Period), Text(measure.Hedge),
            Count(judgement, p => p.Value is not null), Count(judgement, p => p.Suppressed is not null),
            Text(judgement?.Variation is { } v ? SymbolWords.Of(v) : ""), Text(judgement?.Assurance is { } a ? SymbolWords.Of(a) : ""),
            Text(judgement?.Summary ?? BeforeAndAfter.Sentence(measure)), Text(judgement?.Profile.Name), Text(measure.Provenance), signal.IsIllustrative ? "true" : "false",
        ];
    }

    static string Count(Judgement? judgement, Func<SignalPoint, bool> counts) => judgement is null ? "" : Number(judgement.Points.Count(counts));

    static string Number(double? number) => number is { } value ? value.ToString("R", CultureInfo.InvariantCulture) : "";

    static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        string guarded = IsFormula(text) ? "'" + text : text;
        bool quoted = guarded.AsSpan().ContainsAny(Separating) || guarded[0] == ' ' || guarded[^1] == ' ';
        return quoted ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }

    // Also after spaces, and in the wide forms that some spreadsheets fold to the narrow ones.
    static bool IsFormula(string text) =>
        text[0] is '\t' or '\r' or '\n' || text.TrimStart() is [('=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'), ..];
}
