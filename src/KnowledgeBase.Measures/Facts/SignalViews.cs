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
        return new View
        {
            ["id"] = measure.Id,
            ["anchor"] = signal.Anchor,
            ["name"] = measure.Name,
            ["url"] = site.Settings.Href(signal.Document.Address, judgement is null ? "measures" : signal.Anchor),
            ["caseTitle"] = signal.Document.Title,
            ["caseUrl"] = site.Settings.Href(signal.Document.Address),
            ["outcomeGroup"] = ValueViews.Of(site.Term("outcome-groups", measure.OutcomeGroup)),
            ["kind"] = measure.Kind,
            ["unit"] = measure.Unit,
            ["direction"] = Direction(measure.Direction),
            ["hasSeries"] = judgement is not null,
            ["variation"] = judgement?.Variation is { } icon ? Symbol(icon.ToString(), SymbolWords.Of(icon), SignalSymbols.Of(icon)) : null,
            ["assurance"] = judgement?.Assurance is { } assurance ? Symbol(assurance.ToString(), SymbolWords.Of(assurance), SignalSymbols.Of(assurance)) : null,
            ["status"] = Status(judgement),
            ["sentence"] = judgement?.Summary ?? BeforeAndAfter.Sentence(measure),
            ["illustrative"] = signal.IsIllustrative,
            ["baseline"] = Value(measure.Baseline, measure.Unit),
            ["latest"] = Latest(signal),
            ["target"] = measure.Target?.Value is { } target ? new View { ["text"] = Figures.Quantity(target, measure.Unit), ["by"] = measure.Target.By } : null,
            ["change"] = measure.Change?.Value is { } change ? new View { ["text"] = Figures.Quantity(change, measure.Change.Unit), ["note"] = measure.Change.Note } : null,
            ["hedge"] = measure.Hedge,
            ["sparkline"] = judgement is null ? null : Sparkline.Draw(judgement),
            ["source"] = Source(signal, site),
        };
    }

    /// <summary>Where the figures come from; null where the measure does not say.</summary>
    static View? Source(MeasureSignal signal, SiteModel site) =>
        signal.Measure.Source is { } number && signal.Document.Document.Record is IMeasured measured && measured.Sources.ElementAtOrDefault(number - 1) is { } source
            ? new View
            {
                ["text"] = source.Year is { } year ? $"{source.Publisher}, {year}" : source.Publisher,
                ["url"] = site.Settings.Href(signal.Document.Address, $"source-{number}"),
            }
            : null;

    /// <summary>Where a measure stands in a word or two, when no symbol says so.</summary>
    static string? Status(Judgement? judgement) =>
        judgement is null ? "no series, so no signal"
        : judgement.Variation is not null ? null
        : judgement.Error is not null ? "cannot be judged"
        : judgement.Points.Count(p => p.Value is not null) < SignalCharts.FewestValues ? "too few values for a signal"
        : judgement.Groups[^1].RunChart is { HasSignal: true } ? "run chart: changed"
        : "run chart: no change so far";

    static View Full(MeasureSignal signal, SiteModel site)
    {
        View view = Brief(signal, site);
        Judgement? judgement = signal.Judgement;
        string? refusal = judgement is null ? null : SignalCharts.Refusal(signal);
        ChartContent? content = judgement is null || refusal is not null ? null : new ChartContent(signal);
        view["definition"] = signal.Measure.Definition;
        view["profile"] = judgement?.Profile.Name;
        view["warnings"] = judgement?.Warnings.ToArray() ?? [];
        view["noChart"] = refusal;
        view["chart"] = content is null ? null : SignalChart.Draw(content, ChartSize.Wide);
        view["chartNarrow"] = content is null ? null : SignalChart.Draw(content, ChartSize.Narrow);
        view["key"] = content is null ? [] : ChartKey.Of(content);
        view["isRunChart"] = content?.IsRunChart ?? false;
        view["events"] = judgement is null ? [] : Events(judgement);
        view["cycles"] = signal.Cycles.Select(c => CycleViews.Of(c, judgement)).ToArray();
        view["hasLimits"] = judgement?.Groups.Any(g => g.Limits is not null) ?? false;
        view["centreName"] = judgement?.Groups.LastOrDefault()?.CentreName ?? "Mean";
        view["rows"] = judgement is null ? [] : SignalRows.Of(judgement);
        return view;
    }

    static View Symbol(string icon, string label, Html symbol) => new() { ["icon"] = icon, ["label"] = label, ["symbol"] = symbol };

    static View Direction(string direction) => new()
    {
        ["id"] = direction,
        ["label"] = direction switch { "increase" => "higher is better", "decrease" => "lower is better", _ => "neither way is better" },
    };

    static View? Latest(MeasureSignal signal)
    {
        if (signal.Judgement is not { } judgement) return Value(signal.Measure.Latest, signal.Measure.Unit);
        if (new PointFigures(judgement).Latest is not { } last) return null;
        return new View
        {
            ["text"] = Figures.Quantity(last.Figure, signal.Measure.Unit),
            ["period"] = MeasureDate.Of(judgement).Text(last.Date),
        };
    }

    static View? Value(PeriodValue? value, string unit) => value?.Value is { } number
        ? new View { ["text"] = Figures.Quantity(number, unit), ["period"] = value.Period }
        : null;

    static View[] Events(Judgement judgement)
    {
        var dates = MeasureDate.Of(judgement);
        return [.. ChartEvent.Of(judgement).Select(e => new View
        {
            ["number"] = e.Number, ["date"] = dates.Text(e.Date), ["iso"] = Days.Iso(e.Date), ["text"] = e.Text, ["isRebase"] = e.IsRebase,
        })];
    }
}
