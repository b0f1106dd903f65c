namespace KnowledgeBase.Theming;

/// <summary>What can be wrong with a site theme.</summary>
public static class ThemingDiagnostics
{
    /// <summary>The theme lacks a file that every theme needs.</summary>
    public static readonly DiagnosticDescriptor ThemeIncomplete = new(
        "KB3001", Severity.Error, "The site theme lacks a file", "Every site theme needs theme.json and layouts/page.hbs.");

    /// <summary><c>theme.json</c> is not what it should be.</summary>
    public static readonly DiagnosticDescriptor ManifestWrong = new(
        "KB3002", Severity.Error, "theme.json is wrong", "docs/site-themes.md lists the keys of theme.json.");

    /// <summary>A template cannot be read.</summary>
    public static readonly DiagnosticDescriptor TemplateSyntax = new(
        "KB3003", Severity.Error, "The template is not well formed");

    /// <summary>A template names a value that the page does not have.</summary>
    public static readonly DiagnosticDescriptor NameUnknown = new(
        "KB3004", Severity.Error, "The template names a value that the page does not have",
        "docs/site-themes.md lists every value a template gets.");

    /// <summary>A template names a partial that the theme does not have.</summary>
    public static readonly DiagnosticDescriptor PartialUnknown = new(
        "KB3005", Severity.Error, "The template names a partial that the site theme does not have");

    /// <summary>A template calls a function that does not exist, or gives it the wrong arguments.</summary>
    public static readonly DiagnosticDescriptor FunctionWrong = new(
        "KB3006", Severity.Error, "The template calls a function wrongly",
        "docs/site-themes.md lists the functions and what they take.");

    /// <summary>A template asks for unencoded output.</summary>
    public static readonly DiagnosticDescriptor RawOutput = new(
        "KB3007", Severity.Error, "Templates cannot write values unencoded",
        "Write {{name}}: values that our own renderers made are HTML already and written as they are.");

    /// <summary>A template or style sheet asks for an asset that the theme does not have.</summary>
    public static readonly DiagnosticDescriptor AssetUnknown = new(
        "KB3008", Severity.Error, "The site theme does not have the asset", "Asset names begin below assets/: css/site.css.");

    /// <summary>A page grew too large or partials too deep.</summary>
    public static readonly DiagnosticDescriptor LimitHit = new(
        "KB3009", Severity.Error, "Rendering the page hit a limit",
        "A partial that includes itself needs a condition that ends it.");

    /// <summary>A file of the theme is not UTF-8 text.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        "KB3010", Severity.Error, "The file of the site theme is not UTF-8 text", "Save it as UTF-8.");
}
