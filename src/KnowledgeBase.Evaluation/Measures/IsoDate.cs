namespace KnowledgeBase.Evaluation.Measures;

/// <summary>A calendar date as <c>yyyy-MM-dd</c> (ISO 8601), the only form written; a month, <c>yyyy-MM</c>, is read as its first day.</summary>
internal static class IsoDate
{
    const string Form = "yyyy-MM-dd";

    static readonly string[] Forms = [Form, "yyyy-MM"];

    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    public static string Format(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);
}
