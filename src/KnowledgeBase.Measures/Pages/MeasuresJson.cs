using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;
using SignalPoint = KnowledgeBase.Evaluation.Xmr.Point;

namespace KnowledgeBase.Measures.Pages;

/// <summary>All measures as JSON: the columns of the CSV as members, and the points of each series.</summary>
static class MeasuresJson
{
    public static byte[] Write(ImmutableArray<MeasureSignal> measures, SiteModel site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartArray();
            foreach (MeasureSignal signal in measures) Write(json, signal, site);
            json.WriteEndArray();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    static void Write(Utf8JsonWriter json, MeasureSignal signal, SiteModel site)
    {
        Measure measure = signal.Measure;
        Judgement? judgement = signal.Judgement;
        var latest = LatestValue.Of(signal);
        json.WriteStartObject();
        json.WriteString("case", signal.Document.Id);
        json.WriteString("case_title", signal.Document.Title);
        json.WriteString("address", site.Settings.Absolute(signal.Document.Address) ?? site.Settings.Href(signal.Document.Address));
        json.WriteString("measure", measure.Id);
        json.WriteString("name", measure.Name);
        json.WriteString("outcome_group", measure.OutcomeGroup);
        json.WriteString("kind", measure.Kind);
        json.WriteString("unit", measure.Unit);
        json.WriteString("direction", measure.Direction);
        Number(json, "baseline", measure.Baseline?.Value);
        json.WriteString("baseline_period", measure.Baseline?.Period);
        Number(json, "target", measure.Target?.Value);
        Number(json, "latest", latest.Value);
        json.WriteString("latest_period", latest.Period);
        json.WriteString("hedge", measure.Hedge);
        json.WriteString("variation", judgement?.Variation is { } v ? SymbolWords.Of(v) : null);
        json.WriteString("assurance", judgement?.Assurance is { } a ? SymbolWords.Of(a) : null);
        json.WriteString("summary", judgement?.Summary ?? BeforeAndAfter.Sentence(measure));
        json.WriteString("profile", judgement?.Profile.Name);
        json.WriteString("provenance", measure.Provenance);
        json.WriteBoolean("illustrative", signal.IsIllustrative);
        json.WriteStartArray("points");
        foreach (SignalPoint point in judgement?.Points ?? []) Point(json, point);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void Point(Utf8JsonWriter json, SignalPoint point)
    {
        json.WriteStartObject();
        json.WriteString("date", MeasureDate.Iso(point.Date));
        Number(json, "value", point.Value);
        json.WriteString("suppressed", point.Suppressed);
        json.WriteString("signal", SignalWords.Of(point));
        json.WriteString("note", point.Note);
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
