using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Effects;
using KnowledgeBase.Measures.Parts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>Judges every measure that has a series, and asks for a balancing measure where a document gives none.</summary>
sealed class SignalsEnricher(string profileName) : IEnricher
{
    public IEnumerable<Fact> Enrich(SiteModel site, StepContext context)
    {
        Profile profile = Profile.Named(profileName) ?? Unknown(context);
        var files = new SeriesFiles(context);
        foreach (SiteDocument document in site.Documents)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (document.Document.Record is not IMeasured { Measures.Length: > 0 } measured) continue;
            ImmutableArray<MeasureSignal> signals = Measures(document, measured, profile, files);
            yield return DocumentSignals.Key.About(document, new DocumentSignals(signals));
            if (EffectGroup.Of(signals) is { IsEmpty: false } effects) yield return DocumentEffects.Key.About(document, new DocumentEffects(effects));
            if (LeadingEffect.Of(signals) is { } leading) yield return LeadingEffect.Key.About(document, leading);
            if (WithoutSeries.Sentence(signals.Count(s => s.Judgement is not null), [.. signals.Where(s => s.Judgement is null).Select(s => s.Measure)], measured.Design) is { } note)
                yield return DocumentSignals.WithoutSeriesNote.About(document, note);
            if (BalancingAsked.Sentence(signals.Select(s => (s.Measure, s.Judgement?.Variation)), measured.ReportsWorse) is { } question)
                yield return DocumentSignals.Balancing.About(document, question);
        }
        files.ReportMistakes();
    }

    static ImmutableArray<MeasureSignal> Measures(SiteDocument document, IMeasured measured, Profile profile, SeriesFiles files)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        return [.. measured.Measures.Select(measure => new MeasureSignal
        {
            Document = document,
            Measure = measure,
            Anchor = Anchor(measure.Id, anchors),
            Judgement = (MeasureSeries.Inline(measure) ?? files.Read(document, measure)) is { } series ? MeasureSignal.Judge(measure, series, profile) : null,
            Cycles = CycleMark.Of(measured.Pdsa, measure.Id),
        })];
    }

    static string Anchor(string id, HashSet<string> taken)
    {
        string slug = "signal-" + string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        string anchor = slug;
        for (int number = 2; !taken.Add(anchor); number++) anchor = FormattableString.Invariant($"{slug}-{number}");
        return anchor;
    }

    Profile Unknown(StepContext context)
    {
        string[] names = [.. Profile.All.Select(p => p.Name)];
        context.Diagnostics.Add(SignalsDiagnostics.UnknownProfile.At("statiq.json", $"there is no profile '{profileName}'",
            Nearest.Hint(profileName, names, $"There are: {string.Join(", ", names)}.")));
        return Profile.Mdc;
    }
}
