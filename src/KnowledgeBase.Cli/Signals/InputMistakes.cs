using KnowledgeBase.Evaluation.Exchange;

namespace KnowledgeBase.Cli.Signals;

/// <summary>Says what is wrong with a file of series, each with its place, as compilers print it, and what to do about it.</summary>
static class InputMistakes
{
    const int Most = 20;

    public static void Write(SignalsInput input, string file, TextWriter error)
    {
        (InputMistake Mistake, string Kind)[] found =
        [
            .. input.AllMistakes.Select(mistake => (mistake, mistake.Stops ? "error" : "warning")),
            .. input.Entries.SelectMany(entry => entry.Doubts(entry.Id, input.Unit?.Name ?? "")).Select(doubt => (doubt, "notice")),
        ];
        foreach ((InputMistake mistake, string kind) in found.Take(Most))
        {
            error.WriteLine(VisibleText.Of(string.Create(CultureInfo.InvariantCulture, $"{file}:{mistake.Place.Line}:{mistake.Place.Column}: {kind}: {mistake.Message}")));
            if (mistake.Hint is { } hint) error.WriteLine($"    {VisibleText.Of(hint)}");
        }
        if (found.Length > Most)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {found.Length - Most} more"));
    }
}
