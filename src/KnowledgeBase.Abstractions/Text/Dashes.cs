using System.Buffers;

namespace KnowledgeBase.Abstractions.Text;

/// <summary>Characters that look like a hyphen and are none: word processors put them in its place.</summary>
public static class Dashes
{
    /// <summary>All of them; the true minus, with which a number may begin, is the last.</summary>
    public const string Signs = "\u2010\u2011\u2012\u2013\u2014\u2015\uFE58\uFE63\uFF0D\u2212";

    /// <summary>The same, to search for.</summary>
    public static readonly SearchValues<char> All = SearchValues.Create(Signs);

    /// <summary>Offset of the first one, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <summary>The text with hyphens in their place.</summary>
    public static string AsHyphens(string text) =>
        IndexIn(text) < 0 ? text : string.Concat(text.Select(c => All.Contains(c) ? '-' : c));
}
