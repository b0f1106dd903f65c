using KnowledgeBase.Privacy.Cues;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy.Kinds;

/// <summary>Full dates with words that make them somebody's date of birth.</summary>
static class BirthDates
{
    const int FarAfter = 45;
    const int FarBefore = 30;
    const int Between = 6;
    const int NearPerson = 90;

    public static IEnumerable<Finding> In(InspectedText text, CueList cues)
    {
        ImmutableArray<TextSpan> named = [.. cues.DateOfBirth.In(text.Text)];
        IEnumerable<(TextSpan Place, bool InFigures)> beside = named.SelectMany(cue => Following(text, cues, cue).Concat(Preceding(text, cues, cue)));
        IEnumerable<(TextSpan Place, bool InFigures)> below = named.Select(cue => text.Lines.LineOf(cue.Start)).Distinct().SelectMany(head => Below(text, cues, head));
        return beside.Concat(below).Select(date => new Finding(Kind.DateOfBirth, date.Place, Severity.Error))
            .Concat(cues.Born.In(text.Text).SelectMany(cue => Born(text, cues, cue)));
    }

    static IEnumerable<Finding> Born(InspectedText text, CueList cues, TextSpan cue)
    {
        foreach ((TextSpan place, bool inFigures) in Following(text, cues, cue))
        {
            bool certain = inFigures || text.IsNear(cues.Person, cue, NearPerson, NearPerson);
            yield return new Finding(Kind.DateOfBirth, place, certain ? Severity.Error : Severity.Warning);
        }
    }

    static IEnumerable<(TextSpan Place, bool InFigures)> Following(InspectedText text, CueList cues, TextSpan cue)
    {
        int reach = text.After(cue.End, FarAfter).Length;
        return cues.Dates.In(text.Text, new TextSpan(cue.End, reach)).Take(1)
            .Where(date => text.Text.AsSpan(cue.End..date.Place.Start) is var between && !cues.Range.IsIn(between) && !InspectedText.HasKey(between));
    }

    static IEnumerable<(TextSpan Place, bool InFigures)> Preceding(InspectedText text, CueList cues, TextSpan cue)
    {
        int reach = text.Before(cue.Start, FarBefore).Length;
        return cues.Dates.In(text.Text, TextSpan.Between(cue.Start - reach, cue.Start)).TakeLast(1)
            .Where(date => cue.Start - date.Place.End <= Between);
    }

    /// <summary>The dates that a line is the head of: in a column, or in the list below it.</summary>
    static IEnumerable<(TextSpan Place, bool InFigures)> Below(InspectedText text, CueList cues, int head)
    {
        for (int line = head + 1; line < text.Lines.Count && text.Lines.HeadOf(line) == head; line++)
            foreach ((TextSpan place, bool inFigures) in cues.Dates.In(text.Text, new TextSpan(text.Lines.Start(line), text.Lines[line].Length)))
                if (cues.DateOfBirth.IsIn(text.Lines.HeadAt(place.Start))) yield return (place, inFigures);
    }
}
