using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Word;

/// <summary>Collects what of a document is not in the draft, with its place.</summary>
sealed class LeftOut(string file)
{
    const int MostWords = 40;

    readonly List<Diagnostic> diagnostics = [];
    int changes;

    /// <summary>The paragraph being read, from 1.</summary>
    public int Paragraph { get; set; }

    /// <summary>How the paragraph begins, to be found by.</summary>
    public string Start { get; set; } = "";

    public void Add(string what, string? hint = null) => Add(ImportDiagnostics.LeftOut, what, hint);

    /// <summary>Counts a tracked change.</summary>
    public void Change() => changes++;

    /// <summary>What concerns the whole document.</summary>
    public void AddOfAll(DiagnosticDescriptor descriptor, string message) => diagnostics.Add(descriptor.At(file, message));

    /// <summary>Everything, in the order of the document; that of the whole document first.</summary>
    public ImmutableArray<Diagnostic> All()
    {
        if (changes > 0) AddOfAll(ImportDiagnostics.Accepted, $"{Counted(changes, "tracked change is", "tracked changes are")} taken as accepted; who made them is left out");
        return [.. diagnostics.Distinct().OrderBy(d => d.Location.Position ?? default)];
    }

    public static string Counted(int number, string one, string several) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : several)}");

    void Add(DiagnosticDescriptor descriptor, string what, string? hint)
    {
        string words = Start.Length > MostWords ? Start[..MostWords].TrimEnd() + "…" : Start;
        string place = string.Create(CultureInfo.InvariantCulture, $"in paragraph {Math.Max(1, Paragraph)}{(words.Length > 0 ? $" ('{VisibleText.Of(words)}')" : "")}");
        diagnostics.Add(descriptor.At(file, new TextPosition(Math.Max(1, Paragraph), 1), $"{place}, {what} is left out", hint));
    }
}
