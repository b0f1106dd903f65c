namespace KnowledgeBase.Markdown.Rendering;

/// <summary>Gives out the ids of a body, each once.</summary>
sealed class AnchorNames
{
    /// <summary>What an author's own ids begin with, so that they are never those of the page around.</summary>
    public const string AuthorPrefix = "user-";

    const int MaxLength = 100;

    readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);

    /// <summary>All ids given out, sorted ordinally.</summary>
    public ImmutableArray<string> ToSorted() => [.. taken.Keys.Order(StringComparer.Ordinal)];

    /// <summary>True when the body defines this id.</summary>
    public bool Contains(string id) => taken.ContainsKey(id);

    /// <summary>The id of a heading: the one its author gave it, or its words in lower case, joined by hyphens; a number is added to one that is taken.</summary>
    public string ForHeading(string title, string? given = null)
    {
        string slug = given ?? Slug(title);
        if (slug.Length == 0) slug = "section";
        if (IsReserved(slug)) slug = "section-" + slug;
        return Unique(slug);
    }

    /// <summary>The id for an author's own id, or null when there is none to give: it is empty, too long, not one word, or taken.</summary>
    public string? ForAuthor(string id)
    {
        id = id.Trim();
        if (id.Length is 0 or > MaxLength || id.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))) return null;
        string prefixed = AuthorPrefix + id;
        return taken.TryAdd(prefixed, 1) ? prefixed : null;
    }

    /// <summary>Keeps an id of our own making.</summary>
    public string Keep(string id)
    {
        taken.TryAdd(id, 1);
        return id;
    }

    string Unique(string slug)
    {
        if (taken.TryAdd(slug, 1)) return slug;
        while (true)
        {
            string numbered = FormattableString.Invariant($"{slug}-{taken[slug]++}");
            if (taken.TryAdd(numbered, 1)) return numbered;
        }
    }

    static string Slug(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (char c in title)
        {
            if (char.IsLetterOrDigit(c) || c is '_') slug.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' && slug.Length > 0) slug.Append('-');
            if (slug.Length == MaxLength) break;
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Ids that notes, sources and authors have to themselves.</summary>
    static bool IsReserved(string slug) =>
        slug.StartsWith("source-", StringComparison.Ordinal) || slug.StartsWith("note-", StringComparison.Ordinal) ||
        slug.StartsWith(AuthorPrefix, StringComparison.Ordinal);
}
