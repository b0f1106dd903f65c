namespace KnowledgeBase.Import.Packages;

/// <summary>A file is not read any further; the one diagnostic says why.</summary>
sealed class RefusedFileException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
