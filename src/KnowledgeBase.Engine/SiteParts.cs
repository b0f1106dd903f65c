using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine;

/// <summary>What a knowledge base is built from and with; composed once by the program.</summary>
public sealed record SiteParts
{
    /// <summary>The files of the root.</summary>
    public required IFileTree Files { get; init; }

    /// <summary>The site theme that <c>kb</c> carries; the root's themes override it file by file.</summary>
    public required ImmutableArray<SourceFile> BundledTheme { get; init; }

    public required SiteOptions Options { get; init; }

    public required PluginSet Plugins { get; init; }

    public required IVocabularyReader VocabularyReader { get; init; }

    public required ISiteThemeLoader ThemeLoader { get; init; }

    public required IIndexer Indexer { get; init; }
}
