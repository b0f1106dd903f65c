namespace KnowledgeBase.Engine.Generate;

/// <summary>A step failed while something it had promised was made.</summary>
sealed class StepFailedException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
