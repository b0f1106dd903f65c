using System.Buffers;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>A link's target, taken apart.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Path">Decoded path without query and anchor; for <see cref="LinkKind.External"/> the whole target.</param>
/// <param name="Query">Query with its question mark, or empty.</param>
/// <param name="Anchor">Decoded anchor without <c>#</c>, or empty.</param>
readonly record struct LinkTarget(LinkKind Kind, string Path, string Query, string Anchor)
{
    const string Xref = "xref:";

    // RFC 3986, section 3.1.
    static readonly SearchValues<char> SchemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    public static LinkTarget Parse(string target)
    {
        if (target.StartsWith(Xref, StringComparison.OrdinalIgnoreCase)) return Split(LinkKind.Xref, target[Xref.Length..]);
        if (target.StartsWith("//", StringComparison.Ordinal) || HasScheme(target)) return new LinkTarget(LinkKind.External, target, "", "");
        if (target.StartsWith('#')) return Split(LinkKind.Here, target);
        return Split(target.StartsWith('/') ? LinkKind.Rooted : LinkKind.Relative, target);
    }

    static LinkTarget Split(LinkKind kind, string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string anchor = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
        string rest = hash < 0 ? target : target[..hash];
        int question = rest.IndexOf('?', StringComparison.Ordinal);
        string query = question < 0 ? "" : rest[question..];
        string path = question < 0 ? rest : rest[..question];
        return new LinkTarget(kind, Uri.UnescapeDataString(path), query, anchor);
    }

    static bool HasScheme(string target)
    {
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(target[0]) && target.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0 &&
            !target.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
    }
}

/// <summary>What a link points to.</summary>
enum LinkKind
{
    /// <summary>Another site: <c>https:</c>, <c>http:</c>, <c>mailto:</c>.</summary>
    External,

    /// <summary>A place of the same page: <c>#anchor</c>.</summary>
    Here,

    /// <summary>A file or page from where the document lies.</summary>
    Relative,

    /// <summary>A page from the root of the site.</summary>
    Rooted,

    /// <summary>A document by id: <c>xref:id</c> or <c>xref:type/id</c>.</summary>
    Xref,
}
