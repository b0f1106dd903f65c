using System.Buffers;

namespace KnowledgeBase.Markdown.Source;

/// <summary>Spaces that look like the ordinary one and that neither YAML nor Markdown takes for it.</summary>
static class Spaces
{
    public static readonly SearchValues<char> Other = SearchValues.Create(
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");

    /// <summary>Any space of one line, the ordinary one and the tab too.</summary>
    public static readonly SearchValues<char> Any = SearchValues.Create(
        " \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000");
}
