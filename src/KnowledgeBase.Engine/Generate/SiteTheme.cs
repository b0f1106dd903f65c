namespace KnowledgeBase.Engine.Generate;

/// <summary>A site theme, loaded. Safe for several threads.</summary>
/// <param name="Assets">The files every page may ask for.</param>
/// <param name="Begin">Begins one page; null when a template is wrong, which is reported. Its key holds what the theme and the page's view say, and nothing of the program.</param>
public sealed record SiteTheme(ImmutableArray<OutputFile> Assets, Func<Page, SiteModel, DiagnosticBag, PlannedContent?> Begin);

/// <summary>
/// Loads the site theme made of <paramref name="files"/> (later files override earlier ones of the same name); mistakes go to <paramref name="diagnostics"/>.
/// In <paramref name="kept"/> it finds which themes had none.
/// </summary>
public delegate SiteTheme ThemeLoading(ImmutableArray<SourceFile> files, IKept kept, DiagnosticBag diagnostics);
