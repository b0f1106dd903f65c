namespace KnowledgeBase.Markdown.Source;

/// <summary>Collects what is wrong with one file. Used by one thread.</summary>
/// <param name="path">Path of the file, as diagnostics show it.</param>
/// <param name="typed">False for plain pages, where ordinary mistakes weigh less.</param>
sealed class FileReport(string path, bool typed)
{
    readonly List<Diagnostic> diagnostics = [];

    /// <summary>True when mistakes are errors; false for plain pages.</summary>
    public bool Typed { get; } = typed;

    /// <summary>Path of the file.</summary>
    public string Path { get; } = path;

    /// <summary>Reports what is wrong in a document of any type: the file cannot be trusted or understood.</summary>
    public void Add(DiagnosticDescriptor descriptor, TextPosition? at, string message, string? hint = null, Fix? fix = null) =>
        diagnostics.Add(descriptor.At(Path, at, message, hint) with { Fix = fix });

    /// <summary>Reports a mistake that is a warning at most in a plain page.</summary>
    public void AddMistake(DiagnosticDescriptor descriptor, TextPosition? at, string message, string? hint = null, Fix? fix = null) =>
        AddMistake(descriptor.At(Path, at, message, hint) with { Fix = fix });

    /// <summary>Reports a mistake that is a warning at most in a plain page.</summary>
    public void AddMistake(Diagnostic diagnostic) =>
        diagnostics.Add(Typed ? diagnostic : diagnostic.Softened(Severity.Warning));

    /// <summary>Takes over what another report of the same file holds.</summary>
    public void AddAll(FileReport other) => diagnostics.AddRange(other.diagnostics);

    /// <summary>Everything reported, in the order of the file, without repeats.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => [.. diagnostics.Distinct().Order()];
}
