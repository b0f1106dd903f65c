using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Checks;

/// <summary>The rules for whatever tracks measures; a content type calls them from its own <see cref="ContentRecord.Check"/>.</summary>
public static class MeasuredCheck
{
    public static void Run(IMeasured measured, CheckReport report)
    {
        MeasureCheck.Run(measured.Measures, measured.Sources, measured.Example, report);
        CycleCheck.Run(measured.Pdsa, measured.Measures, report);
    }
}
