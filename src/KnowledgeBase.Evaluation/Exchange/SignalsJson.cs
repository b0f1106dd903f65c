using System.Text.Json;
using KnowledgeBase.Evaluation.Signals;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>
/// Series and signals as JSON. In: an array of <c>{id, dates, values, improvement_direction, target, rebase_dates,
/// fix_after_n_points, screen_outliers}</c>, where all but dates and values may be left out or null, and a value may be the text
/// <c>&lt;5</c> or <c>*</c> where a small number is suppressed. Out: an array of
/// <c>{id, error, warnings, groups, points, icon_variation, icon_assurance, assurance_type, summary}</c>.
/// </summary>
/// <remarks>
/// Names and values of the output are those of NHSRplotthedots 0.2.2; <c>docs/evaluation.md</c> lists them. So
/// <c>summary</c> counts the points of each group; it is not <see cref="Judgement.Summary"/>, which is for people.
/// </remarks>
public static class SignalsJson
{
    /// <summary>
    /// Reads UTF-8, with or without a byte order mark. Never throws on content: what is not JSON, or not an array, is a
    /// mistake of the file; anything else a mistake of one entry, and the others are read. O(n).
    /// </summary>
    public static SignalsInput Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        if (utf8.Trim(" \t\r\n"u8).IsEmpty) return new([], [new(TextPosition.Start, "the file is empty")]);
        try
        {
            return new SeriesJsonReader(utf8).Read();
        }
        catch (JsonException broken)
        {
            return new([], [new(PlaceOf(broken, utf8), "not valid JSON: " + MessageOf(broken))]);
        }
    }

    /// <summary>Writes UTF-8 without a byte order mark; numbers in the shortest form that reads back the same.</summary>
    public static void Write(Stream output, IEnumerable<Judgement> judgements)
    {
        using var json = new Utf8JsonWriter(output);
        json.Array(judgements, judgement =>
        {
            new JudgementJsonWriter(json, judgement).Write();
            json.Flush();
        });
    }

    static TextPosition PlaceOf(JsonException broken, ReadOnlySpan<byte> utf8)
    {
        int start = 0;
        for (long line = broken.LineNumber ?? 0; line > 0; line--)
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        return new ByteLocator(utf8).At(start + (broken.BytePositionInLine ?? 0));
    }

    /// <summary>Without the place, which the framework appends in its own way.</summary>
    static string MessageOf(JsonException broken)
    {
        int end = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? broken.Message : broken.Message[..end]).TrimEnd('.');
    }
}
