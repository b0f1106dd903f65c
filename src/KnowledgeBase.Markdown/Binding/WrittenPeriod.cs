using System.Text.RegularExpressions;
using KnowledgeBase.Markdown.FrontMatter;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Periods as people write them, in one text: <c>2004-2006</c>, <c>May 2004 to June 2006</c>.</summary>
static partial class WrittenPeriod
{
    /// <summary>What to write in place of a text where <paramref name="group"/> begins with dates: <c>start: 2004, end: 2006</c>; null for any other text.</summary>
    public static string? Of(GroupShape group, YamlNode node)
    {
        if (node is not ScalarNode { IsNull: false } text) return null;
        FieldDeclaration[] dates = [.. group.Fields.TakeWhile(f => f.Shape is PartialDateShape)];
        string[] ends = Until().Split(Dashes.AsHyphens(text.Text.Trim()));
        if (ends.Length > dates.Length) return null;
        PartialDate?[] meant = [.. ends.Select(WrittenDate.Meant)];
        return meant.All(date => date is not null) ? string.Join(", ", meant.Select((date, i) => $"{dates[i].Key}: {date}")) : null;
    }

    [GeneratedRegex(@"\s+(?:-|to|until)\s+|(?<=^[0-9]{4})\s*[-/]\s*(?=[0-9]{4}$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Until();
}
