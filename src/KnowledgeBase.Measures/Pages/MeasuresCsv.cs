using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Pages;

/// <summary>All measures as CSV, one line each.</summary>
static class MeasuresCsv
{
    static readonly ImmutableArray<string> Header =
    [
        "case", "case_title", "address", "measure", "name", "outcome_group", "also_for", "kind", "unit", "direction", "baseline", "baseline_period", "target",
        "latest", "latest_period", "change", "change_unit", "change_note", "interval_low", "interval_high", "interval_level", "comparator", "comparator_label",
        "hedge", "points", "suppressed", "variation", "assurance", "summary", "profile", "provenance", "illustrative",
        "evidence_grade", "design", "source", "source_year", "source_title", "source_address",
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
        Source? source = signal.Source;
        var latest = LatestValue.Of(signal);
        return
        [
            CsvField.Text(signal.Document.Id), CsvField.Text(signal.Document.Title),
            CsvField.Text(site.Settings.Link(signal.Document.Address)),
            CsvField.Text(measure.Id), CsvField.Text(measure.Name), CsvField.Text(measure.OutcomeGroup),
            CsvField.Text(string.Join(" | ", measure.Groups.Skip(1))), CsvField.Text(measure.Kind), CsvField.Text(measure.Unit), CsvField.Text(measure.Direction), CsvField.Number(measure.Baseline?.Value), CsvField.Text(measure.Baseline?.Period),
            CsvField.Number(measure.Target?.Value), CsvField.Number(latest.Value), CsvField.Text(latest.Period),
            CsvField.Number(measure.Change?.Value), CsvField.Text(measure.Change?.Unit), CsvField.Text(measure.Change?.Note),
            CsvField.Number(measure.Interval?.Low), CsvField.Number(measure.Interval?.High), CsvField.Number(measure.Interval?.Level),
            CsvField.Number(measure.Comparator?.Value), CsvField.Text(measure.Comparator?.Label), CsvField.Text(measure.Hedge),
            CsvField.Number(judgement?.Points.Count(p => p.Value is not null)), CsvField.Number(judgement?.Points.Count(p => p.Suppressed is not null)),
            CsvField.Text(judgement?.VariationWords), CsvField.Text(judgement?.AssuranceWords), CsvField.Text(signal.Sentence),
            CsvField.Text(judgement?.Profile.Name), CsvField.Text(measure.Provenance), CsvField.Value(signal.IsIllustrative ? "true" : "false"),
            CsvField.Text(signal.Design.Grade), CsvField.Text(signal.Design.Words),
            CsvField.Text(source?.Publisher), CsvField.Number(source?.Year), CsvField.Text(source?.Title), CsvField.Text(source?.Url ?? source?.Archived),
        ];
    }
}
