using System.Globalization;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Theming.Views;

/// <summary>Dates as templates see them: for people and for machines.</summary>
static class Dates
{
    /// <summary>A full date. <c>past</c> is true when it lies before <paramref name="today"/>.</summary>
    public static View Of(DateOnly date, DateOnly today) => new()
    {
        ["iso"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["text"] = date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        ["year"] = date.Year,
        ["past"] = date < today,
    };

    /// <summary>A date as far as it is known.</summary>
    public static View Of(PartialDate date, DateOnly today) => new()
    {
        ["iso"] = date.ToString(),
        ["text"] = date.Earliest.ToString(
            date.Month == 0 ? "yyyy" : date.Day == 0 ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture),
        ["year"] = date.Year,
        ["past"] = date.Latest < today,
    };
}
