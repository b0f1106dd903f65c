using KnowledgeBase.Privacy.Reading;

namespace KnowledgeBase.Privacy.Findings;

/// <summary>What a document says may stand in it, with a reason: <c>not_personal</c> in its front matter.</summary>
/// <param name="document">The document; null for a file that is none, where nothing is let through.</param>
sealed class LetThrough(Document? document)
{
    readonly ImmutableArray<Entry> entries = document is null ? [] : [.. document.Record.NotPersonal.Select((said, index) => new Entry(said, index))];

    /// <summary>True when an entry means what was found.</summary>
    public bool Means(Finding finding) => entries.Any(entry => entry.Means(finding));

    /// <summary>What is let through, and which entries mean nothing. No message holds a value.</summary>
    /// <param name="found">Everything found in the file.</param>
    public IEnumerable<Diagnostic> Report(ImmutableArray<PlacedFinding> found)
    {
        foreach (Entry entry in entries.Where(entry => entry.Kind is not null && entry.Said.Reason.Length > 0))
        {
            TextPosition place = document!.Places[$"not_personal[{entry.Index}].kind"];
            int line = document.Places[$"not_personal[{entry.Index}].text"].Line;
            int count = found.Where(one => one.Place.Line != line && entry.Means(one.Finding)).Sum(one => one.Finding.Count);
            string what = entry.Said.Text is { } text ? $"{entry.Kind!.Words} ({HiddenValues.Covered(text)})" : entry.Kind!.Words;
            yield return count > 0
                ? SuppressionDiagnostics.Used.At(document.Path, place, string.Create(CultureInfo.InvariantCulture, $"{what} is let through {(count == 1 ? "once" : $"{count} times")}: {entry.Said.Reason}"))
                : SuppressionDiagnostics.Unused.At(document.Path, place, $"nothing in this document looks like {what}, so this entry of 'not_personal' lets nothing through",
                    entry.NeedsText ? "Write what stands in the text: text: \"…\"." : null);
        }
    }

    /// <summary>One entry, and what it means.</summary>
    sealed class Entry(NotPersonal said, int index)
    {
        readonly string bare = Bare(said.Text ?? "");

        public NotPersonal Said => said;

        public int Index => index;

        /// <summary>Null for a kind that is none.</summary>
        public Kind? Kind { get; } = Kind.All.FirstOrDefault(kind => kind.Id == said.Kind);

        public bool NeedsText => Kind is { IsHidden: true } && bare.Length == 0;

        public bool Means(Finding finding) =>
            said.Reason.Length > 0 && finding.Kind == Kind && !NeedsText && (!Kind.IsHidden || Bare(finding.Value).Equals(bare, StringComparison.OrdinalIgnoreCase));

        static string Bare(string text) => string.Concat(PlainReading.Of(text).Text.Where(char.IsLetterOrDigit));
    }
}
