using KnowledgeBase.Engine.Cache;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Generate;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Engine.Read;

namespace KnowledgeBase.Engine;

/// <summary>What a knowledge base is built from and with; composed once by the program.</summary>
public sealed record SiteParts
{
    /// <summary>The files of the root.</summary>
    public required IFileTree Files { get; init; }

    /// <summary>The site theme that <c>kb</c> carries; the root's themes override it file by file.</summary>
    public required ImmutableArray<SourceFile> BundledTheme { get; init; }

    /// <summary>The controlled lists that <c>kb</c> carries for inspectors; a root's list of the same name takes the place of one.</summary>
    public ImmutableArray<Vocabulary> CarriedLists { get; init; } = [];

    /// <summary>The words that an inspector goes by: of the lists of the root, or carried; null when there are none.</summary>
    public Vocabulary? WordsOf(IInspector inspector, ImmutableArray<Vocabulary> lists) => lists.Concat(CarriedLists).FirstOrDefault(list => list.Name == inspector.Vocabulary);

    public required SiteOptions Options { get; init; }

    public required PluginSet Plugins { get; init; }

    public required VocabularyReading ReadVocabulary { get; init; }

    public required ThemeLoading LoadTheme { get; init; }

    public required Indexing Index { get; init; }

    public required IndexChecking CheckIndex { get; init; }

    /// <summary>The paths of the files of search that do not depend on the content: they are all that a link can lead to.</summary>
    public required ImmutableArray<string> SearchPaths { get; init; }

    /// <summary>What earlier runs of this process read; null where nothing is to be remembered.</summary>
    public ReadMemory? Memory { get; init; }
}
