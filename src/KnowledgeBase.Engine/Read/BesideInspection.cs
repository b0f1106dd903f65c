namespace KnowledgeBase.Engine.Read;

/// <summary>Looks into files that are no documents. Safe for several threads.</summary>
/// <param name="inspectors">Who looks, and into the bytes of which extensions; of other files they see the name.</param>
/// <param name="report">Gets what is found.</param>
sealed class BesideInspection(ImmutableArray<(ImmutableArray<string> Extensions, Inspecting Look)> inspectors, Action<Inspection> report)
{
    /// <summary>True when somebody looks into the bytes of such files.</summary>
    public bool Wants(string extension) => inspectors.Any(known => known.Extensions.Contains(extension));

    /// <summary>Looks into a controlled list.</summary>
    public void LookInList(SourceFile list)
    {
        foreach ((_, Inspecting look) in inspectors) report(look(list, null));
    }

    /// <summary>Looks into a file beside documents.</summary>
    public void Look(SourceFile file, string extension)
    {
        foreach ((ImmutableArray<string> extensions, Inspecting look) in inspectors)
            report(look(extensions.Contains(extension) ? file : file with { Bytes = ReadOnlyMemory<byte>.Empty }, null));
    }
}
