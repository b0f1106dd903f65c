using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Charts;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>Measures and their signals as templates see them.</summary>
static class SignalViews
{
    /// <summary>All measures of a document, with charts and tables.</summary>
    public static View[] Of(DocumentSignals signals, SiteModel site) => [.. signals.Measures.Select(m => Full(m, site))];

    /// <summary>What lists show of a measure: everything but its chart and its table.</summary>
    public static View Brief(MeasureSignal signal, SiteModel site)
    {
        Measure measure = signal.Measure;
        Judgement? judgement = signal.Judgement;
        var latest = LatestValue.Of(signal);
        return new View
        {
            ["id"] = measure.Id,
            ["anchor"] = signal.Anchor,
            ["name"] = measure.Name,
            ["url"] = site.Settings.Href(signal.Document.Address, judgement is null ? "measures" : signal.Anchor),
            ["caseTitle"] = signal.Document.Title,
            ["caseUrl"] = site.Settings.Href(signal.Document.Address),
            ["outcomeGroup"] = ValueViews.Of(site.Term(Measure.OutcomeGroups, measure.OutcomeGroup)),
            ["kind"] = measure.Kind,
            ["unit"] = measure.Unit,
            ["direction"] = Direction(measure.Direction),
            ["hasSeries"] = judgement is not null,
            ["variation"] = judgement?.Variation is { } icon ? Symbol(icon.ToString(), judgement.VariationWords, SignalSymbols.Of(icon)) : null,
            ["assurance"] = judgement?.Assurance is { } assurance ? Symbol(assurance.ToString(), judgement.AssuranceWords, SignalSymbols.Of(assurance)) : null,
            ["status"] = Status(judgement),
            ["sentence"] = signal.Sentence,
            ["illustrative"] = signal.IsIllustrative,
            ["baseline"] = Value(measure.Baseline?.Value, measure.Baseline?.Period, measure.Unit),
            ["latest"] = Value(latest.Value, latest.Words, measure.Unit),
            ["target"] = measure.Target?.Value is { } target ? new View { ["text"] = Figures.Quantity(target, measure.Unit), ["by"] = measure.Target.By } : null,
            ["change"] = measure.Change?.Value is { } change ? new View { ["text"] = Figures.Signed(change, measure.Change.Unit), ["note"] = measure.Change.Note } : null,
            ["comparator"] = measure.Comparator?.Value is { } other ? new View { ["text"] = Figures.Quantity(other, measure.Unit), ["label"] = measure.Comparator.Label } : null,
            ["hedge"] = measure.Hedge,
            ["sparkline"] = judgement is null ? null : Sparkline.Draw(judgement),
            ["source"] = Source(signal, site),
        };
    }

    /// <summary>Where the figures come from; null where the measure does not say.</summary>
    static View? Source(MeasureSignal signal, SiteModel site) => signal.Source is { } source
        ? new View
        {
            ["text"] = source.Year is { } year ? $"{source.Publisher}, {year}" : source.Publisher,
            ["url"] = site.Settings.Href(signal.Document.Address, $"source-{signal.Measure.Source}"),
        }
        : null;

    /// <summary>Where a measure stands in a word or two, when no symbol says so.</summary>
    static string? Status(Judgement? judgement) =>
        judgement is null ? "no series, so no signal"
        : judgement.Variation is not null ? null
        : judgement.Error is not null ? "cannot be judged"
        : judgement.Points.Count(p => p.Value is not null) < ChartContent.FewestValues ? "too few values for a signal"
        : judgement.Groups[^1] is { RunChart: not null } group ? $"run chart: {RunWords.Brief(RunWords.Verdict(group))}"
        : "no signal";

    static View Full(MeasureSignal signal, SiteModel site)
    {
        Judgement? judgement = signal.Judgement;
        string? refusal = judgement is null ? null : ChartContent.Refusal(signal);
        ChartContent? content = judgement is null || refusal is not null ? null : new ChartContent(signal);
        DateOnly? asAt = content?.Values.Latest?.Date;
        return new View(Brief(signal, site))
        {
            ["definition"] = signal.Measure.Definition,
            ["profile"] = judgement?.Profile.Name,
            ["warnings"] = judgement?.Warnings.ToArray() ?? [],
            ["noChart"] = refusal,
            ["chart"] = content is null ? null : SignalChart.Draw(content, ChartSize.Wide),
            ["chartNarrow"] = content is null ? null : SignalChart.Draw(content, ChartSize.Narrow),
            ["key"] = content is null ? [] : ChartKey.Of(content),
            ["isRunChart"] = content?.IsRunChart ?? false,
            ["asAt"] = asAt is { } date ? new View { ["iso"] = Days.Iso(date), ["date"] = MeasureDate.Of(judgement!).Text(date) } : null,
            ["events"] = judgement is null ? [] : Events(judgement),
            ["cycles"] = signal.Cycles.Select(c => CycleViews.Of(c.Cycle, c, judgement)).ToArray(),
            ["hasLimits"] = judgement?.Groups.Any(g => g.Limits is not null) ?? false,
            ["centreName"] = judgement?.Groups.LastOrDefault()?.CentreName ?? "Mean",
            ["rows"] = judgement is null ? [] : SignalRows.Of(judgement),
        };
    }

    static View Symbol(string icon, string? label, Html symbol) => new() { ["icon"] = icon, ["label"] = label, ["symbol"] = symbol };

    static View Direction(string direction) => new()
    {
        ["id"] = direction,
        ["label"] = direction switch { "increase" => "higher is better", "decrease" => "lower is better", _ => "neither way is better" },
    };

    static View? Value(Figure? value, string? period, string unit) =>
        value is { } number ? new View { ["text"] = Figures.Quantity(number, unit), ["period"] = period } : null;

    static View[] Events(Judgement judgement)
    {
        var dates = MeasureDate.Of(judgement);
        return [.. ChartEvent.Of(judgement).Select(e => new View
        {
            ["number"] = e.Number, ["date"] = dates.Text(e.Date), ["iso"] = Days.Iso(e.Date), ["text"] = e.Text, ["isRebase"] = e.IsRebase,
        })];
    }
}
