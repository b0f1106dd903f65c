using KnowledgeBase.Evaluation.Signals;
using KnowledgeBase.Evaluation.Xmr;
using KnowledgeBase.Measures.Charts;
using KnowledgeBase.Measures.Signals;

namespace KnowledgeBase.Measures.Facts;

/// <summary>The points of a series as the rows of a table.</summary>
static class SignalRows
{
    public static View[] Of(Judgement judgement)
    {
        var figures = new PointFigures(judgement);
        var dates = MeasureDate.Of(judgement);
        return [.. judgement.Groups.SelectMany(group => group.Points.Select(point => Row(group, point, dates, figures)))];
    }

    static View Row(Group group, Point point, MeasureDate dates, PointFigures figures) => new()
    {
        ["iso"] = Days.Iso(point.Date),
        ["date"] = dates.Text(point.Date),
        ["value"] = figures.Of(point) is { } value ? Figures.Text(value) : SignalWords.Suppressed(point),
        ["mean"] = Number(group.Centre, figures),
        ["lower"] = Number(group.Limits?.Lower, figures),
        ["upper"] = Number(group.Limits?.Upper, figures),
        ["signal"] = SignalWords.Of(point),
        ["note"] = Note(group, point),
    };

    static string? Note(Group group, Point point) => point == group.Points[0] && ChartEvent.RebaseOf(group) is { } rebase
        ? $"{rebase} {point.Note}".TrimEnd()
        : point.Note;

    static string? Number(double? value, PointFigures figures) => value is { } number ? figures.Rounded(number) : null;
}
