namespace KnowledgeBase.Engine.Generate;

/// <summary>A site theme, loaded. Safe for several threads.</summary>
/// <param name="Assets">The files every page may ask for.</param>
/// <param name="Begin">Begins one page; null when a template is wrong, which is reported. Its key holds what the theme and the page's view say, and nothing of the program.</param>
/// <param name="Prepare">Does at once what the first pages would have to wait for; worth it where many follow.</param>
public sealed record SiteTheme(ImmutableArray<OutputFile> Assets, Func<Page, SiteModel, DiagnosticBag, PlannedContent?> Begin, Action Prepare);

/// <summary>
/// Loads the site theme made of <paramref name="files"/> (later files override earlier ones of the same name); mistakes go to <paramref name="diagnostics"/>.
/// In <paramref name="kept"/> it finds which themes had none.
/// </summary>
public delegate SiteTheme ThemeLoading(ImmutableArray<SourceFile> files, IKept kept, DiagnosticBag diagnostics);
