namespace KnowledgeBase.Engine.Plan;

/// <summary>A file of the site that is made when it is wanted, and kept by nobody.</summary>
/// <param name="Path">From the root of the site, with <c>/</c>.</param>
/// <param name="Make">Gives the whole file; null where it cannot be had, which is reported. Safe for several threads.</param>
public readonly record struct PlannedFile(string Path, Func<ReadOnlyMemory<byte>?> Make)
{
    /// <summary>A file that is there already.</summary>
    public static PlannedFile Of(OutputFile file) => new(file.Path, () => file.Content);
}
