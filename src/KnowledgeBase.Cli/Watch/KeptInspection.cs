using System.Collections.Concurrent;

namespace KnowledgeBase.Cli.Watch;

/// <summary>An inspector that looks into no document again whose bytes are those of last time, as long as the words it goes by are the same: inspecting is pure. Safe for several threads.</summary>
sealed class KeptInspection(IInspector inspector) : IInspector
{
    readonly ConcurrentDictionary<string, (SourceFile File, Inspection Found)> kept = new(StringComparer.Ordinal);
    (string Text, Vocabulary? Words)? known;

    public string Vocabulary => inspector.Vocabulary;

    public ImmutableArray<string> Extensions => inspector.Extensions;

    public ImmutableArray<string> HiddenInNames(Vocabulary? words, ImmutableArray<string> names) => inspector.HiddenInNames(Known(words), names);

    public Inspecting Begin(Vocabulary? words)
    {
        Inspecting look = inspector.Begin(Known(words));
        return (file, document) => Look(look, file, document);
    }

    public Inspecting Beside(Vocabulary? words, ImmutableArray<Document> documents) => inspector.Beside(Known(words), documents);

    /// <summary>The list as it was read first while it says the same; a list that says something else makes all that was found old.</summary>
    Vocabulary? Known(Vocabulary? words)
    {
        string text = words?.Content ?? "";
        if (known is { } last && last.Text == text) return last.Words;
        kept.Clear();
        known = (text, words);
        return words;
    }

    Inspection Look(Inspecting look, SourceFile file, Document? document)
    {
        if (kept.TryGetValue(file.Path, out (SourceFile File, Inspection Found) last) && last.File.Bytes.Span.SequenceEqual(file.Bytes.Span)) return last.Found;
        Inspection found = look(file, document);
        kept[file.Path] = (file, found);
        return found;
    }
}
