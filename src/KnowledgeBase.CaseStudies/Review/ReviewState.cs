namespace KnowledgeBase.CaseStudies.Review;

/// <summary>When a document is to be read again, seen from the day of the build.</summary>
/// <param name="Due">The last day for it.</param>
/// <param name="DaysLeft">Days from the day of the build to <paramref name="Due"/>; negative when it has passed.</param>
public sealed record ReviewState(DateOnly Due, int DaysLeft)
{
    /// <summary>A review is soon from so many days before it is due.</summary>
    public const int SoonDays = 90;

    /// <summary>The fact <c>review</c>: <c>state</c> (<c>overdue</c>, <c>soon</c> or <c>later</c>), <c>overdue</c>, <c>due</c> (<c>iso</c>, <c>text</c>), <c>daysLeft</c>.</summary>
    public static FactKey<ReviewState> Key { get; } = new("review", (fact, _) => fact.View());

    /// <summary>True from the day after it was due.</summary>
    public bool Overdue => DaysLeft < 0;

    /// <summary>True when it is due today or within <see cref="SoonDays"/> days.</summary>
    public bool Soon => DaysLeft is >= 0 and <= SoonDays;

    /// <summary>How things stand on <paramref name="today"/>.</summary>
    public static ReviewState On(DateOnly today, DateOnly due) => new(due, due.DayNumber - today.DayNumber);

    View View() => new()
    {
        ["state"] = Overdue ? "overdue" : Soon ? "soon" : "later",
        ["overdue"] = Overdue,
        ["due"] = ValueViews.Of(PartialDate.Of(Due), Due.AddDays(-DaysLeft)),
        ["daysLeft"] = DaysLeft,
    };
}
