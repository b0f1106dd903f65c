namespace KnowledgeBase.Engine.Resolve;

/// <summary>Something that a field can name.</summary>
/// <param name="Id">What the field has to hold.</param>
/// <param name="Names">What people call it.</param>
readonly record struct Choice(string Id, IEnumerable<string> Names)
{
    /// <summary>A list of choices longer than this helps nobody.</summary>
    const int MaxListed = 12;

    bool Is(string written) => SameWords.Are(Id, written) || Names.Any(n => SameWords.Are(n, written));

    /// <summary>The ids of all choices, or null where they are none or too many.</summary>
    public static string? All(IReadOnlyCollection<Choice> choices) =>
        choices.Count is > 0 and <= MaxListed ? $"One of: {string.Join(", ", choices.Select(c => c.Id))}." : null;

    /// <summary>What was meant by a value that is none of the choices; null where that is not clear.</summary>
    /// <param name="written">The value.</param>
    /// <param name="several">True where the field takes several values.</param>
    /// <param name="choices">What can be named.</param>
    public static string? Hint(string written, bool several, IReadOnlyCollection<Choice> choices)
    {
        if ((Meant(written, choices) ?? Meant(OfFile(written), choices)) is { } id) return $"Write: {id}";
        string[] parts = [.. Parts(written, ",", ";", " / ").SelectMany(p => Meant(p, choices) is null ? Parts(p, " and ", " & ") : [p])];
        if (parts.Length == 1 && written.Split(' ') is { Length: > 1 } words && words.All(w => Meant(w, choices) is not null)) parts = words;
        if (parts.Length > 1)
            return several
                ? parts.All(p => Meant(p, choices) is not null) ? $"Several values? Write: [{string.Join(", ", parts.Select(p => Meant(p, choices)))}]"
                : $"Several values? Write [{string.Join(", ", parts.Select(p => Meant(p, choices) ?? p))}]. {All(choices)}".TrimEnd()
                : $"Name one alone. {All(choices)}".TrimEnd();
        string? near = Nearest.To(written, choices.Select(c => c.Id)) ?? NearName(written, choices);
        return near is not null ? $"Did you mean '{near}'?" : null;
    }

    /// <summary>The one choice that a value means for certain: its id in another spelling, its label, or the path of its file; null where there is none.</summary>
    public static string? Certain(string written, IReadOnlyCollection<Choice> choices)
    {
        string[] meant = [.. choices.Where(c => SameWords.Are(c.Id, written) || SameWords.Are(c.Names.First(), written) || c.Id == OfFile(written)).Select(c => c.Id).Distinct(StringComparer.Ordinal)];
        return meant.Length == 1 ? meant[0] : null;
    }

    /// <summary>The id of the document in a file: an editor that completes names gives its path.</summary>
    static string OfFile(string written)
    {
        if (written.Contains(' ', StringComparison.Ordinal)) return written;
        string name = written[(written.LastIndexOf('/') + 1)..];
        return name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^".md".Length] : name;
    }

    static string[] Parts(string written, params string[] signs) => written.Split(signs, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    static string? NearName(string written, IReadOnlyCollection<Choice> choices) =>
        Nearest.To(written, choices.SelectMany(c => c.Names)) is { } name ? choices.First(c => c.Names.Contains(name)).Id : null;

    static string? Meant(string written, IReadOnlyCollection<Choice> choices)
    {
        foreach (Choice choice in choices)
            if (choice.Is(written)) return choice.Id;
        return null;
    }
}
