namespace KnowledgeBase.Preview;

/// <summary>The preview cannot listen where it was told to: a fault of the environment.</summary>
public sealed class PreviewStartException(Diagnostic diagnostic, Exception? cause = null)
    : IOException(diagnostic.Message, cause)
{
    /// <summary>What is wrong, and how to mend it.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
