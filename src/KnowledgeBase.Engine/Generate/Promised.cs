namespace KnowledgeBase.Engine.Generate;

/// <summary>What a step has promised and makes later.</summary>
static class Promised
{
    /// <summary>What <paramref name="make"/> gives; null where the step fails, which is reported.</summary>
    public static T? Made<T>(Func<T?> make, DiagnosticBag diagnostics) where T : struct
    {
        try
        {
            return make();
        }
        catch (StepFailedException failed)
        {
            diagnostics.Add(failed.Diagnostic);
            return null;
        }
    }
}
