using KnowledgeBase.Engine.Cache;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Engine.Running;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Engine.Read;

/// <summary>Reads documents and vocabularies in parallel. The result does not depend on the number of workers.</summary>
sealed class DocumentReader(IFileTree files, SiteOptions options, PluginSet plugins, VocabularyReading readVocabulary)
{
    const int MaxMebibytes = 1;
    const int MaxMebibytesBeside = 20;

    readonly TypedFolders folders = new(options, plugins.Types);

    /// <summary>The documents in the order of <paramref name="tree"/>; unreadable ones are reported and left out.</summary>
    public ImmutableArray<Document> Read(SourceTree tree, Inspections inspections, ReadCache cache, WorkLoop loop, DiagnosticBag diagnostics)
    {
        ReadFile[] files = loop.Run(tree.Documents, entry => entry.Path, entry => Read(entry, inspections, cache));
        foreach (ReadFile file in files)
        {
            diagnostics.AddRange(file.Result.Diagnostics);
            inspections.Report(file.Inspection);
        }
        cache.Save();
        return [.. files.Select(file => file.Result.Document).OfType<Document>()];
    }

    /// <summary>The controlled lists, ordered by name.</summary>
    public ImmutableArray<Vocabulary> ReadVocabularies(SourceTree tree, DiagnosticBag diagnostics)
    {
        ImmutableArray<Vocabulary>.Builder lists = ImmutableArray.CreateBuilder<Vocabulary>();
        foreach (SourceEntry entry in tree.Vocabularies)
        {
            if (files.Read(entry.Path, MaxMebibytes, diagnostics) is not { } bytes) continue;
            (Vocabulary? list, ImmutableArray<Diagnostic> found) = readVocabulary(new SourceFile(entry.Path, entry.Name, bytes));
            diagnostics.AddRange(found);
            if (list is not null) lists.Add(list);
        }
        return [.. lists.DistinctBy(l => l.Name).OrderBy(l => l.Name, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Looks into everything that is no document, when <paramref name="documents"/> are read; of what cannot be read, into its name: the rest
    /// is for those to say who need it.
    /// </summary>
    public int InspectOthers(SourceTree tree, ImmutableArray<Document> documents, Inspections inspections, WorkLoop loop)
    {
        BesideInspection beside = inspections.Beside(documents);
        int lists = loop.Run(tree.Vocabularies, entry => entry.Path, entry => Looked(entry, beside.LookInList, isRead: true)).Length;
        return lists + loop.Run(tree.Assets, entry => entry.Path, entry => Looked(entry, file => beside.Look(file, entry.Extension), beside.Wants(entry.Extension))).Length;
    }

    bool Looked(SourceEntry entry, Action<SourceFile> look, bool isRead)
    {
        look(new SourceFile(entry.Path, entry.Name, isRead ? files.Read(entry.Path, MaxMebibytesBeside, out _) : null));
        return true;
    }

    ReadFile Read(SourceEntry entry, Inspections inspections, ReadCache cache)
    {
        if (files.Read(entry.Path, MaxMebibytes, out Diagnostic? refused) is not { } bytes)
            return new ReadFile(new ReadResult(null, [refused!]), inspections.Look(new SourceFile(entry.Path, entry.Name, null), null));
        var file = new SourceFile(entry.Path, entry.Name, bytes);
        return cache.Get(file, () => Read(file, entry.Extension, inspections));
    }

    ReadFile Read(SourceFile file, string extension, Inspections inspections)
    {
        ReadResult result = folders.Read(file, plugins.Readers[extension].Read);
        return new ReadFile(
            result with { Diagnostics = [.. result.Diagnostics, .. FillerText.In(file, folders.TypeOf(file.Name))] },
            inspections.Look(file, result.Document));
    }
}
