using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Engine.Plugins;

/// <summary>What a plugin gives to be asked for every document, such that one that throws is named with the document, and the others go on.</summary>
static class Guarded
{
    /// <summary>True for what is the plugin's own fault.</summary>
    public static bool IsMistake(Exception error) => error is not (OperationCanceledException or OutOfMemoryException);

    /// <summary>The reader; a file where it throws is no document.</summary>
    public static IReader Reader(IReader reader, string plugin) => new GuardedReader(reader, plugin);

    /// <summary>The inspector; a file where it throws has nothing found in it but that, and a run for which it cannot make ready goes on without it.</summary>
    public static IInspector Inspector(IInspector inspector, string plugin, DiagnosticBag diagnostics) => new GuardedInspector(inspector, plugin, diagnostics);

    /// <summary>The cleaner; a file where it throws is not published.</summary>
    public static ICleaner Cleaner(ICleaner cleaner, string plugin) => new GuardedCleaner(cleaner, plugin);

    /// <summary>The field; a document where it throws has no value.</summary>
    public static IndexField Field(IndexField field, string plugin, DiagnosticBag diagnostics) => field with
    {
        Values = (site, document) =>
        {
            try
            {
                return [.. field.Values(site, document)];
            }
            catch (Exception error) when (IsMistake(error))
            {
                diagnostics.Add(PluginDiagnostics.Failed(document.Document.Path, $"index field '{field.Name}'", plugin, error));
                return [];
            }
        },
    };

    sealed class GuardedReader(IReader reader, string plugin) : IReader
    {
        public ImmutableArray<string> Extensions => reader.Extensions;

        public ReadResult Read(SourceFile file, ContentType type)
        {
            try
            {
                return reader.Read(file, type);
            }
            catch (Exception error) when (IsMistake(error))
            {
                return new ReadResult(null, [PluginDiagnostics.Failed(file.Path, $"reader of '{Path.GetExtension(file.Path)}'", plugin, error)]);
            }
        }
    }

    sealed class GuardedCleaner(ICleaner cleaner, string plugin) : ICleaner
    {
        public ImmutableArray<string> Extensions => cleaner.Extensions;

        public CleanedFile Clean(string path, ReadOnlyMemory<byte> bytes)
        {
            try
            {
                return cleaner.Clean(path, bytes);
            }
            catch (Exception error) when (IsMistake(error))
            {
                return new CleanedFile(null, [], [PluginDiagnostics.Failed(path, "cleaner", plugin, error)]);
            }
        }
    }

    sealed class GuardedInspector(IInspector inspector, string plugin, DiagnosticBag diagnostics) : IInspector
    {
        public string Vocabulary => inspector.Vocabulary;

        public ImmutableArray<string> Extensions => inspector.Extensions;

        public ImmutableArray<string> HiddenInNames(Vocabulary? words, ImmutableArray<string> names) => Ready(() => inspector.HiddenInNames(words, names), []);

        public Inspecting Begin(Vocabulary? words) => Guarded(() => inspector.Begin(words));

        public Inspecting Beside(Vocabulary? words, ImmutableArray<Document> documents) => Guarded(() => inspector.Beside(words, documents));

        Inspecting Guarded(Func<Inspecting> begin)
        {
            Inspecting? inspecting = Ready<Inspecting?>(begin, null);
            return inspecting is null ? (_, _) => Inspection.Nothing : (file, document) =>
            {
                try
                {
                    return inspecting(file, document);
                }
                catch (Exception error) when (IsMistake(error))
                {
                    return new Inspection([PluginDiagnostics.Failed(file.Path, "inspector", plugin, error)], []);
                }
            };
        }

        T Ready<T>(Func<T> begin, T otherwise)
        {
            try
            {
                return begin();
            }
            catch (Exception error) when (IsMistake(error))
            {
                diagnostics.Add(PluginDiagnostics.Failed(SiteOptions.FileName, "inspector", plugin, error));
                return otherwise;
            }
        }
    }
}
