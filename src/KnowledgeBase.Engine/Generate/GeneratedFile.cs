namespace KnowledgeBase.Engine.Generate;

/// <summary>Files of generators, each made when it is wanted.</summary>
static class GeneratedFile
{
    /// <summary>The file as one that is none where who makes it fails: that is reported.</summary>
    public static PlannedFile Plan(OutputFile file, DiagnosticBag diagnostics) =>
        new(file.Path, () => new PlannedContent(null, () => Promised.Made<ReadOnlyMemory<byte>>(() => file.Content, diagnostics)));
}
