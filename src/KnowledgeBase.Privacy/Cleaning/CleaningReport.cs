namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>Says what a published copy leaves out, and never what that says.</summary>
static class CleaningReport
{
    /// <summary>One message for a file, or none.</summary>
    public static ImmutableArray<Diagnostic> Of(string path, Traces traces, ImmutableArray<string> leftOut) =>
        traces == Traces.None ? []
        : [(traces.HasFlag(Traces.Place) ? CleaningDiagnostics.Place : CleaningDiagnostics.Traces).At(path,
            $"this file tells more than it shows ({string.Join("; ", leftOut)}); the published copy does not")];

    /// <summary>Nobody can tell what the file holds.</summary>
    public static Diagnostic Unreadable(string path) =>
        CleaningDiagnostics.Unreadable.At(path, $"this is not the picture that its name says, or it is damaged, so nobody can tell what else it holds");
}
