namespace KnowledgeBase.Engine.Plugins;

/// <summary>What can be wrong with plugins and their steps.</summary>
public static class PluginDiagnostics
{
    public static readonly DiagnosticDescriptor Missing = new("KB8001", Severity.Error, "A plugin's file is missing");
    public static readonly DiagnosticDescriptor WrongHash = new("KB8002", Severity.Error, "A plugin is not the one that was allowed",
        "Check where the file comes from; then write its new hash into statiq.json.");
    public static readonly DiagnosticDescriptor NotAnAssembly = new("KB8003", Severity.Error, "A plugin's file is not a .NET assembly");
    public static readonly DiagnosticDescriptor NoPlugin = new("KB8004", Severity.Error, "An assembly holds no plugin",
        "A plugin is a public class that implements IPlugin and has a public constructor without parameters.");
    public static readonly DiagnosticDescriptor MissingDependency = new("KB8005", Severity.Error, "A plugin lacks an assembly it needs",
        "Put the assembly beside the plugin, and build the plugin against this version of KnowledgeBase.Abstractions.");
    public static readonly DiagnosticDescriptor Threw = new("KB8006", Severity.Error, "A plugin failed while registering");
    public static readonly DiagnosticDescriptor DuplicateName = new("KB8007", Severity.Error, "Two plugins register the same name");
    public static readonly DiagnosticDescriptor Ring = new("KB8008", Severity.Error, "Steps wait for each other");
    public static readonly DiagnosticDescriptor StepFailed = new("KB8009", Severity.Error, "A step failed",
        "This is a mistake in the plugin, not in the content; report it with the command that showed it.");
    public static readonly DiagnosticDescriptor UnusedOptions = new("KB8010", Severity.Warning, "Options are given for a plugin that is not there");
    public static readonly DiagnosticDescriptor WrongOptions = new("KB8011", Severity.Error, "A plugin's options cannot be read");

    /// <summary>What <paramref name="plugin"/> gave, here as <paramref name="role"/>, threw while <paramref name="path"/> was worked on.</summary>
    internal static Diagnostic Failed(string path, string role, string plugin, Exception error) =>
        StepFailed.At(path, $"{role} of plugin '{plugin}' threw {error.GetType().Name}: {error.Message}");
}
