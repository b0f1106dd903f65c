namespace KnowledgeBase.Markdown.Source;

/// <summary>One kind of slip in one file: said once, at the first, with how many more there are.</summary>
sealed class Tally(DiagnosticDescriptor descriptor)
{
    readonly List<Edit> edits = [];
    TextPosition first;
    string message = "";
    string? hint;

    /// <summary>How many were counted.</summary>
    public int Count { get; private set; }

    /// <summary>Counts one, which <paramref name="instead"/> in its place mends.</summary>
    public void AddOne(SourceText source, int offset, string instead, string says, string? advice = null)
    {
        TextPosition place = source.PositionAt(offset);
        edits.Add(new Edit(place, place with { Column = place.Column + 1 }, instead));
        Add(place, says, advice);
    }

    /// <summary>Counts one.</summary>
    public void Add(TextPosition place, string says, string? advice = null)
    {
        if (++Count > 1 && first.CompareTo(place) <= 0) return;
        (first, message, hint) = (place, says, advice);
    }

    /// <summary>Says it, if there was one.</summary>
    public void Report(FileReport report)
    {
        if (Count == 0) return;
        string more = Count > 1 ? FormattableString.Invariant($"; {Count - 1} more in this file") : "";
        report.AddMistake(descriptor, first, message + more, hint, edits.Count == 0 ? null : new Fix([.. edits]));
    }
}
