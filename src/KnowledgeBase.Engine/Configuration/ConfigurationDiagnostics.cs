namespace KnowledgeBase.Engine.Configuration;

/// <summary>What can be wrong with <c>statiq.json</c>.</summary>
public static class ConfigurationDiagnostics
{
    public static readonly DiagnosticDescriptor NotJson = new("KB0001", Severity.Error, "The settings are not JSON");
    public static readonly DiagnosticDescriptor UnknownKey = new("KB0002", Severity.Warning, "A setting is not known");
    public static readonly DiagnosticDescriptor WrongType = new("KB0003", Severity.Error, "A setting has the wrong type");
    public static readonly DiagnosticDescriptor Refused = new("KB0004", Severity.Error, "A setting is refused",
        "Nothing in a knowledge base is ever run as code: write the value itself.");
    public static readonly DiagnosticDescriptor WrongValue = new("KB0005", Severity.Error, "A setting has a value that cannot be used");
    public static readonly DiagnosticDescriptor NoInput = new("KB0006", Severity.Error, "An input folder is missing",
        "Make the folder, or name another in 'InputPaths'.");
    public static readonly DiagnosticDescriptor NoSiteTheme = new("KB0007", Severity.Error, "A site theme is missing",
        "Make the folder, or name another in 'ThemePaths'.");
    public static readonly DiagnosticDescriptor GivenTwice = new("KB0008", Severity.Error, "A setting is given twice", "Keep one of the two.");
    public static readonly DiagnosticDescriptor NoTypedFolder = new("KB0009", Severity.Error, "A folder with a content type is missing",
        "'kb new' makes the folder with its first document.");
}
