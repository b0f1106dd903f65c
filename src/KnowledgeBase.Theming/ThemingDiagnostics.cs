namespace KnowledgeBase.Theming;

/// <summary>What can be wrong with a site theme.</summary>
public static class ThemingDiagnostics
{
    public static readonly DiagnosticDescriptor ThemeIncomplete = new("KB3001", Severity.Error, "The site theme lacks a file",
        "Every site theme needs theme.json and layouts/page.hbs.");
    public static readonly DiagnosticDescriptor ManifestWrong = new("KB3002", Severity.Error, "theme.json is wrong",
        "docs/site-themes.md lists the keys of theme.json.");
    public static readonly DiagnosticDescriptor TemplateSyntax = new("KB3003", Severity.Error, "The template is not well formed");
    public static readonly DiagnosticDescriptor NameUnknown = new("KB3004", Severity.Error, "The template names a value that the page does not have",
        "docs/site-themes.md lists every value a template gets.");
    public static readonly DiagnosticDescriptor PartialUnknown = new("KB3005", Severity.Error, "The template names a partial that the site theme does not have");
    public static readonly DiagnosticDescriptor FunctionWrong = new("KB3006", Severity.Error, "The template calls a function wrongly",
        "docs/site-themes.md lists the functions and what they take.");
    public static readonly DiagnosticDescriptor RawOutput = new("KB3007", Severity.Error, "Templates cannot write values unencoded",
        "Write {{name}}: values that our own renderers made are HTML already and written as they are.");
    public static readonly DiagnosticDescriptor AssetUnknown = new("KB3008", Severity.Error, "The site theme does not have the asset",
        "Asset names begin below assets/: css/site.css.");
    public static readonly DiagnosticDescriptor LimitHit = new("KB3009", Severity.Error, "Rendering the page hit a limit",
        "A partial that includes itself needs a condition that ends it.");
    public static readonly DiagnosticDescriptor NotText = new("KB3010", Severity.Error, "The file of the site theme is not UTF-8 text", "Save it as UTF-8.");
    public static readonly DiagnosticDescriptor NobodyToTell = new("KB3011", Severity.Notice, "Readers cannot tell anybody what is wrong",
        "Write in the group 'KnowledgeBase' of statiq.json: \"Contact\": \"knowledge@example.org\", or \"Repository\" with the address of the project.");
}
