using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>All measures as CSV, one line each.</summary>
static class MeasuresCsv
{
    static readonly ImmutableArray<string> Header =
    [
        "case", "case_title", "address", "measure", "name", "outcome_group", "kind", "unit", "direction", "baseline", "baseline_period", "target",
        "latest", "latest_period", "hedge", "points", "suppressed", "variation", "assurance", "summary", "profile", "provenance", "illustrative",
    ];

    public static string Write(ImmutableArray<MeasureSignal> measures, SiteModel site)
    {
        var csv = new Csv();
        csv.Line(Header.Select(CsvField.Text));
        foreach (MeasureSignal signal in measures) csv.Line(Fields(signal, site));
        return csv.ToString();
    }

    static IEnumerable<CsvField> Fields(MeasureSignal signal, SiteModel site)
    {
        Measure measure = signal.Measure;
        Judgement? judgement = signal.Judgement;
        var latest = LatestValue.Of(signal);
        return
        [
            CsvField.Text(signal.Document.Id), CsvField.Text(signal.Document.Title),
            CsvField.Text(site.Settings.Link(signal.Document.Address)),
            CsvField.Text(measure.Id), CsvField.Text(measure.Name), CsvField.Text(measure.OutcomeGroup), CsvField.Text(measure.Kind),
            CsvField.Text(measure.Unit), CsvField.Text(measure.Direction), CsvField.Number(measure.Baseline?.Value), CsvField.Text(measure.Baseline?.Period),
            CsvField.Number(measure.Target?.Value), CsvField.Number(latest.Value), CsvField.Text(latest.Period), CsvField.Text(measure.Hedge),
            CsvField.Number(judgement?.Points.Count(p => p.Value is not null)), CsvField.Number(judgement?.Points.Count(p => p.Suppressed is not null)),
            CsvField.Text(judgement?.VariationWords), CsvField.Text(judgement?.AssuranceWords), CsvField.Text(signal.Sentence),
            CsvField.Text(judgement?.Profile.Name), CsvField.Text(measure.Provenance), CsvField.Value(signal.IsIllustrative ? "true" : "false"),
        ];
    }
}
