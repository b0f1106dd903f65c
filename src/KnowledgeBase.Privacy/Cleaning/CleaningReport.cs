namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>Says what a published copy leaves out, and never what that says.</summary>
static class CleaningReport
{
    /// <summary>One message for a file, or none.</summary>
    public static ImmutableArray<Diagnostic> Of(string path, CleanCopy copy, ImmutableArray<string> leftOut) =>
        copy.Remains ? [CleaningDiagnostics.Remains.At(path, "who made this PDF, when and with what may stand in the published copy: it is encrypted, or packed so that it cannot be taken out")]
        : copy.LeftOut == Traces.None ? []
        : [(copy.LeftOut.HasFlag(Traces.Place) ? CleaningDiagnostics.Place : CleaningDiagnostics.Traces).At(path,
            $"this file tells more than it shows ({string.Join("; ", leftOut)}); the published copy does not")];

    /// <summary>Nobody can tell what the file holds.</summary>
    public static Diagnostic Unreadable(string path) =>
        CleaningDiagnostics.Unreadable.At(path, $"this is not what its name says, or it is damaged, so nobody can tell what else it holds");
}
