using System.Collections.Concurrent;
using KnowledgeBase.Cli.Opening;

namespace KnowledgeBase.Cli.Watch;

/// <summary>A reader that reads no file again whose bytes are those of last time: reading is pure. Safe for several threads.</summary>
sealed class KeptReading(IReader reader) : IReader
{
    readonly ConcurrentDictionary<(string Path, ContentType Type), (SourceFile File, ReadResult Result)> kept = [];

    /// <summary>The same with readers that keep what they read, and inspectors that keep what they found.</summary>
    public static Opened In(Opened opened) => opened with
    {
        Parts = opened.Parts with
        {
            Plugins = opened.Parts.Plugins with
            {
                Readers = opened.Parts.Plugins.Readers.ToImmutableSortedDictionary(r => r.Key, IReader (r) => new KeptReading(r.Value), StringComparer.Ordinal),
                Inspectors = [.. opened.Parts.Plugins.Inspectors.Select(IInspector (inspector) => new KeptInspection(inspector))],
            },
        },
    };

    public ImmutableArray<string> Extensions => reader.Extensions;

    public ReadResult Read(SourceFile file, ContentType type)
    {
        if (kept.TryGetValue((file.Path, type), out (SourceFile File, ReadResult Result) last) && last.File.Bytes.Span.SequenceEqual(file.Bytes.Span)) return last.Result;
        ReadResult result = reader.Read(file, type);
        kept[(file.Path, type)] = (file, result);
        return result;
    }
}
