namespace KnowledgeBase.Import.Values;

/// <summary>Which of two numbers is the day.</summary>
public enum DateOrder
{
    /// <summary>Nobody said; a date that could be two is not read.</summary>
    Unknown,

    /// <summary>31/01/2024.</summary>
    DayFirst,

    /// <summary>01/31/2024.</summary>
    MonthFirst,
}
