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
        var dates = MeasureDate.Of(judgement.Points.Select(p => p.Date));
        return [.. judgement.Groups.SelectMany(group => group.Points.Select(point => Row(group, point, dates, figures)))];
    }

    static View Row(Group group, Point point, MeasureDate dates, PointFigures figures) => new()
    {
        ["iso"] = Days.Iso(point.Date),
        ["date"] = dates.Text(point.Date),
        ["value"] = figures.Of(point) is { } value ? Figures.Text(value) : SignalWords.Suppressed(point),
        ["mean"] = Number(ChartContent.Centre(group), figures.Decimals),
        ["lower"] = Number(group.Limits?.Lower, figures.Decimals),
        ["upper"] = Number(group.Limits?.Upper, figures.Decimals),
        ["signal"] = SignalWords.Of(point),
        ["note"] = Note(group, point),
    };

    static string? Note(Group group, Point point)
    {
        string? rebase = group.Rebase is { } r && point == group.Points[0] ? $"Mean and limits begin anew. {r.Reason}".TrimEnd() : null;
        return rebase is null ? point.Note : point.Note is null ? rebase : $"{rebase} {point.Note}";
    }

    static string? Number(double? value, int decimals) => value is { } number ? Figures.Rounded(number, decimals) : null;
}
