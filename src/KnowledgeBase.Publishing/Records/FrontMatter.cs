using KnowledgeBase.Publishing.Text;

namespace KnowledgeBase.Publishing.Records;

/// <summary>
/// Fields that several content types share by convention (<c>contributors</c>, <c>licence</c> …), by their keys and as single lines. A
/// type without the field, or with one of another shape, simply says nothing there.
/// </summary>
static class FrontMatter
{
    /// <summary>The field on one line; empty where there is none.</summary>
    public static string Line(this GroupValue group, string key) => PlainLine.Of(group[key].Text);

    /// <summary>The items of a list, a line each; none is empty.</summary>
    public static ImmutableArray<string> Lines(this GroupValue group, string key) => group[key] is ListValue list
        ? [.. list.Items.Select(item => PlainLine.Of(item.Text)).Where(line => line.Length > 0)]
        : [];

    /// <summary>Those who wrote the text, as they wish to be named.</summary>
    public static ImmutableArray<string> Contributors(this GroupValue document) =>
        [.. document.Groups("contributors").Select(c => c.Line("name")).Where(name => name.Length > 0)];

    /// <summary>The beginning of a day in UTC: front matter knows days, feeds want instants.</summary>
    public static DateTimeOffset Instant(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
