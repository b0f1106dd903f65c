namespace KnowledgeBase.Theming.Views;

/// <summary>What a page says of corrections and of a withdrawal.</summary>
static class NoticeViews
{
    /// <summary>The withdrawal: date, reason, and both in a <c>sentence</c>; null for a document that stands.</summary>
    public static View? Withdrawal(ContentRecord record, DateOnly today) => record.Withdrawn is not { } withdrawal ? null : new View
    {
        ["date"] = Date(withdrawal.Date, today),
        ["reason"] = withdrawal.Reason,
        ["sentence"] = withdrawal.Sentence,
    };

    /// <summary>The corrections, newest first: date, text.</summary>
    public static View[] Corrections(ContentRecord record, DateOnly today) => [.. record.NewestCorrections.Select(correction => new View
    {
        ["date"] = Date(correction.Date, today),
        ["text"] = correction.Text,
    })];

    static View? Date(DateOnly? date, DateOnly today) => date is { } day ? ValueViews.Of(PartialDate.Of(day), today) : null;
}
