namespace KnowledgeBase.Abstractions.Outputs;

/// <summary>A file of the site that is made when it is wanted, and kept by nobody.</summary>
/// <param name="Path">From the root of the site, with <c>/</c>.</param>
/// <param name="Begin">Begins to make it; null where it cannot be had, which is reported. Safe for several threads.</param>
public readonly record struct PlannedFile(string Path, Func<PlannedContent?> Begin)
{
    /// <summary>Path, from the root of the knowledge base, of the document or file that is shown; null where it is made of several or of none.</summary>
    public string? From { get; init; }

    /// <summary>A file that is there already.</summary>
    public static PlannedFile Of(OutputFile file) => new(file.Path, () => new PlannedContent(null, () => file.Content));

    /// <summary>The whole file; null where it cannot be had, which is reported.</summary>
    public ReadOnlyMemory<byte>? Make() => Begin()?.Make();
}

/// <summary>A file as far as it must be made to tell whether it is the one that was made before.</summary>
/// <param name="Key">All that its bytes depend on: files of one path and key are equal. Null where that is not known.</param>
/// <param name="Make">Gives the whole file; null where it cannot be had, which is reported.</param>
public readonly record struct PlannedContent(UInt128? Key, Func<ReadOnlyMemory<byte>?> Make);
