using KnowledgeBase.Privacy.Reading;

namespace KnowledgeBase.Privacy.Findings;

/// <summary>An entry of <c>not_personal</c>, and what it means: in its document, or in the file that it names.</summary>
sealed class LetThroughEntry
{
    readonly Document document;
    readonly NotPersonal said;
    readonly string field;
    readonly string bare;
    readonly Kind? kind;

    LetThroughEntry(Document document, int index)
    {
        this.document = document;
        said = document.Record.NotPersonal[index];
        field = string.Create(CultureInfo.InvariantCulture, $"not_personal[{index}]");
        bare = Bare(said.Text ?? "");
        kind = Kind.All.FirstOrDefault(known => known.Id == said.Kind);
        Path = PathOf(document, said.File);
    }

    /// <summary>Path of the file that it means.</summary>
    public string Path { get; }

    /// <summary>True when it says what it means, and why; otherwise that is said elsewhere, and it means nothing.</summary>
    public bool IsWhole => kind is not null && said.Reason.Length > 0;

    /// <summary>True when it means a file, and not its document.</summary>
    public bool NamesFile => said.File is not null;

    /// <summary>All entries of a document, in their order.</summary>
    public static ImmutableArray<LetThroughEntry> Of(Document document) => [.. document.Record.NotPersonal.Select((_, index) => new LetThroughEntry(document, index))];

    /// <summary>True for what it lets through in a file: in the one that it means, and in its document where that names the file.</summary>
    public bool Means(string path, PlacedFinding found) =>
        Means(found.Finding) && (path == Path || Holds(path, found) || Bare(said.File ?? "").Contains(Bare(found.Finding.Value), StringComparison.OrdinalIgnoreCase));

    /// <summary>True for what it lets through, wherever that stands: all of its kind, or those with its text.</summary>
    public bool Means(Finding finding) =>
        IsWhole && finding.Kind == kind && !NeedsText && (!kind.IsHidden || Bare(finding.Value).Equals(bare, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for what stands in the entry itself.</summary>
    public bool Holds(string path, PlacedFinding found) =>
        path == document.Path && (found.Place.Line == document.Places[field + ".text"].Line || found.Place.Line == document.Places[field + ".file"].Line);

    /// <summary>What it lets through, or that it lets nothing through.</summary>
    public Diagnostic Report(int count)
    {
        TextPosition place = document.Places[field + ".kind"];
        string what = said.Text is { } text ? $"{kind!.Words} ({HiddenValues.Covered(text)})" : kind!.Words;
        string where = said.File is null ? "" : $" in '{said.File}'";
        return count > 0
            ? SuppressionDiagnostics.Used.At(document.Path, place, string.Create(CultureInfo.InvariantCulture, $"{what} is let through {(count == 1 ? "once" : $"{count} times")}{where}: {said.Reason}"))
            : SuppressionDiagnostics.Unused.At(document.Path, place, $"nothing in {(said.File is null ? "this document" : $"'{said.File}'")} looks like {what}, so this entry of 'not_personal' lets nothing through",
                NeedsText ? "Write what stands in the text: text: \"…\"." : null);
    }

    /// <summary>The file that it names is not there.</summary>
    public Diagnostic ReportMissing() => SuppressionDiagnostics.Unused.At(document.Path, document.Places[field + ".file"],
        $"there is no file '{said.File}' here that is no document, so this entry of 'not_personal' lets nothing through", "Name a file beside this document, such as waits.csv. What stands in another document is let through there.");

    bool NeedsText => kind is { IsHidden: true } && bare.Length == 0;

    static string PathOf(Document document, string? file) => file is null ? document.Path
        : file.StartsWith('/') ? document.Path[..^document.Name.Length] + file[1..]
        : document.Path[..(document.Path.LastIndexOf('/') + 1)] + file;

    static string Bare(string text) => string.Concat(PlainReading.Of(text).Text.Where(char.IsLetterOrDigit));
}
