using System.Buffers;

namespace KnowledgeBase.Markdown.Source;

/// <summary>Bullets of word processors and of their symbol fonts.</summary>
static class Bullets
{
    public static readonly SearchValues<char> All = SearchValues.Create("\u2022\u00B7\u2023\u2043\u2219\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u25B8\u25B6\u25BA\u25C6\u25C7\u27A2\u27A4\u2756\u2713\u2714\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF02D");
}
