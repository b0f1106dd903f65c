using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Cli.Signals;

/// <summary>Writes signals for people.</summary>
static class SignalsText
{
    /// <summary>By case; measures without a series are counted, not listed.</summary>
    public static void Write(IReadOnlyCollection<MeasureSignal> signals, TextWriter output)
    {
        MeasureSignal[] judged = [.. signals.Where(m => m.Judgement is not null)];
        foreach (IGrouping<Address, MeasureSignal> study in judged.GroupBy(m => m.Document.Address))
        {
            SiteDocument document = study.First().Document;
            output.WriteLine(VisibleText.Of($"{document.Title} ({document.Id})"));
            foreach (MeasureSignal signal in study)
            {
                output.WriteLine(VisibleText.Of($"  {signal.Measure.Name} [{signal.Measure.Id}], {signal.Measure.Unit}{(signal.IsIllustrative ? ", ILLUSTRATIVE" : "")}"));
                Write(signal.Judgement!, output, "    ");
            }
        }
        if (signals.Count == 0) output.WriteLine("No measures.");
        else if (judged.Length < signals.Count)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{signals.Count - judged.Length} of {signals.Count} measures have no series, so no signal."));
    }

    /// <summary>One after the other.</summary>
    public static void Write(IEnumerable<Judgement> judgements, TextWriter output)
    {
        foreach (Judgement judgement in judgements)
        {
            output.WriteLine(VisibleText.Of(judgement.Id));
            Write(judgement, output, "  ");
        }
    }

    static void Write(Judgement judgement, TextWriter output, string indent)
    {
        string[] words = [.. new[] { judgement.VariationWords, judgement.AssuranceWords }.OfType<string>()];
        if (words.Length > 0) output.WriteLine($"{indent}{string.Join("; ", words)}");
        output.WriteLine(VisibleText.Of(indent + judgement.Summary));
        if (!judgement.Groups.IsEmpty) output.WriteLine(indent + Lines(judgement));
        foreach (string warning in judgement.Warnings) output.WriteLine(VisibleText.Of($"{indent}note: {warning}"));
    }

    static string Lines(Judgement judgement)
    {
        Group last = judgement.Groups[^1];
        var figures = new PointFigures(judgement);
        string[] parts = [.. new[]
        {
            Named(last.RunChart is null ? "mean" : "median", last.Centre),
            last.Limits is { } limits ? $"limits {figures.Rounded(limits.Lower)} to {figures.Rounded(limits.Upper)}" : null,
            judgement.Series?.Target is { } target ? $"target {Figures.Text(target)}" : null,
            figures.Latest is { } latest ? $"latest {Figures.Text(latest.Figure)} on {Days.Iso(latest.Date)}" : null,
            $"profile {judgement.Profile.Name}",
        }.OfType<string>()];
        return string.Join(", ", parts);

        string? Named(string name, double? value) => value is { } number ? $"{name} {figures.Rounded(number)}" : null;
    }
}
