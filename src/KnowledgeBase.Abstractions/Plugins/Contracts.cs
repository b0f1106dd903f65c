using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Abstractions.Plugins;

/// <summary>Reads the controlled lists. Pure, like <see cref="IReader"/>.</summary>
public interface IVocabularyReader
{
    /// <summary>The list, or null when the file is not one; and everything that is wrong with it.</summary>
    (Vocabulary? Vocabulary, ImmutableArray<Diagnostic> Diagnostics) Read(SourceFile file);
}

/// <summary>Loads site themes.</summary>
public interface ISiteThemeLoader
{
    /// <summary>Loads the theme made of <paramref name="files"/> (later files override earlier ones of the same name); mistakes go to <paramref name="diagnostics"/>.</summary>
    ISiteTheme Load(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics);
}

/// <summary>A site theme, loaded. Safe for several threads.</summary>
public interface ISiteTheme
{
    /// <summary>The files every page may ask for.</summary>
    ImmutableArray<OutputFile> Assets { get; }

    /// <summary>Renders one page; null when a template is wrong, which is reported.</summary>
    OutputFile? Render(Page page, SiteModel site, DiagnosticBag diagnostics);
}

/// <summary>Builds the search index.</summary>
public interface IIndexer
{
    /// <summary>
    /// Writes the index of <paramref name="site"/> into the empty folder <paramref name="folder"/>, or nowhere when that is null, and gives
    /// the files the browser needs.
    /// </summary>
    ImmutableArray<OutputFile> Index(SiteModel site, string? folder, StepContext context);
}
