using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>
/// Holds the setting <c>Types</c> against the folders and content types there are. A misspelt one would turn a folder of typed documents
/// into plain pages, and every reference to them into a mistake of somebody else.
/// </summary>
public static class TypedFolderCheck
{
    public static void Run(SiteOptions options, ImmutableArray<ContentType> types, IFileTree files, DiagnosticBag diagnostics)
    {
        foreach (TypedFolder folder in options.Types)
            if (types.FirstOrDefault(t => t.Name == folder.Type) is not { } type)
                diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, folder.Place, $"there is no content type '{folder.Type}'",
                    Nearest.Hint(folder.Type, types.Select(t => t.Name), $"Content types: {string.Join(", ", types.Select(t => t.Name))}.")));
            else if (!options.InputPaths.Any(input => files.HasFolder($"{input}/{folder.Folder}")))
                diagnostics.Add(Missing(folder, type, options, files));
    }

    /// <summary>An error where another folder must be meant; otherwise the folder may be yet to come.</summary>
    static Diagnostic Missing(TypedFolder folder, ContentType type, SiteOptions options, IFileTree files)
    {
        string[] untyped = [.. options.InputPaths.SelectMany(input => Names(files, input))
            .Where(name => name.Contains('/', StringComparison.Ordinal)).Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)])
            .Distinct().Where(name => options.Types.All(t => t.Folder != name))];
        string? meant = untyped.Contains(type.Folder) ? type.Folder : Nearest.To(folder.Folder, untyped);
        string message = $"there is no folder '{folder.Folder}' in {string.Join(", ", options.InputPaths)}";
        return meant is null
            ? ConfigurationDiagnostics.NoTypedFolder.At(SiteOptions.FileName, folder.Place, message).Softened(Severity.Notice)
            : ConfigurationDiagnostics.NoTypedFolder.At(SiteOptions.FileName, folder.Place, message, $"Did you mean '{meant}'?");
    }

    /// <summary>What lies below a folder, without its path. A link on the way to it is no part of it.</summary>
    static IEnumerable<string> Names(IFileTree files, string folder) =>
        files.List(folder).Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(f => f.Path[(folder.Length + 1)..]);
}
