using System.Globalization;

namespace KnowledgeBase.Evaluation.Measures;

/// <summary>A calendar date as <c>yyyy-MM-dd</c> (ISO 8601), the only form read and written.</summary>
internal static class IsoDate
{
    const string Form = "yyyy-MM-dd";

    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    public static string Format(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);
}
