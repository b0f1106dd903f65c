using System.Globalization;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Evaluation.Exchange;

namespace KnowledgeBase.Cli.Signals;

/// <summary>Says what is wrong with a file of series, each with its place, as compilers print it, and what to do about it.</summary>
static class InputMistakes
{
    const int Most = 20;

    public static void Write(SignalsInput input, string file, TextWriter error)
    {
        InputMistake[] mistakes = [.. input.AllMistakes];
        foreach (InputMistake mistake in mistakes.Take(Most))
        {
            error.WriteLine(VisibleText.Of(string.Create(CultureInfo.InvariantCulture,
                $"{file}:{mistake.Place.Line}:{mistake.Place.Column}: {(mistake.Stops ? "error" : "warning")}: {mistake.Message}")));
            if (mistake.Hint is { } hint) error.WriteLine($"    {VisibleText.Of(hint)}");
        }
        if (mistakes.Length > Most)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {mistakes.Length - Most} more"));
    }
}
