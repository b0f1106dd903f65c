using KnowledgeBase.Browser.Tests.Stage;

namespace KnowledgeBase.Browser.Tests.Reading;

/// <summary>What is being read does not move away.</summary>
static class Stillness
{
    /// <summary>Below what anybody sees; 0.1 is what browsers call good.</summary>
    public const double MostShift = 0.01;

    /// <summary>Fails when something on the page that is open moved by itself, and says what.</summary>
    public static async Task ExpectAsync(Visit visit)
    {
        IReadOnlyList<LayoutShift> shifts = await visit.LayoutShiftsAsync();
        shifts.Sum(shift => shift.Value).ShouldBeLessThan(MostShift, $"{visit.PathAndQuery}\n{string.Join('\n', shifts)}");
    }
}
