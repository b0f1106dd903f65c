using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Cli.Scaffold;

/// <summary>Where a new document goes.</summary>
static class NewFile
{
    /// <summary>The root-relative path of a document of this title: in the folder that the settings give to its type.</summary>
    /// <exception cref="UsageException">The title gives no id, or the type has no folder.</exception>
    public static string PathOf(ContentType type, string title, SiteOptions options)
    {
        string id = Slug.Of(title);
        if (id.Length == 0)
            throw new UsageException($"TITLE: '{title}' has no letter or digit that can stand in an address", "Add a few words in Latin letters; the title can be changed in the file.");
        if (title.AsSpan().TrimStart() is ['=' or '-', '>', ..])
            throw new UsageException($"TITLE: '{title}' begins as code does for Statiq, and such a value is refused", "Begin with a word.");
        if (ReservedNames.Contains(id)) id = $"{id}-{type.Name}";
        if (!type.Typed) return $"{Input(options)}/{id}.md";
        string? folder = options.Types.FirstOrDefault(t => t.Type == type.Name)?.Folder;
        return folder is not null ? $"{Input(options)}/{folder}/{id}.md" : throw new UsageException(
            $"TYPE: no folder is of the type '{type.Name}'",
            $"Say so in {SiteOptions.FileName}: \"KnowledgeBase\": {{ \"Types\": {{ \"{type.Folder}\": \"{type.Name}\" }} }}");
    }

    /// <summary>Writes a file that must not be there yet.</summary>
    /// <exception cref="UsageException">It is there.</exception>
    public static void Write(string root, string path, string text)
    {
        string full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        try
        {
            using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException) when (File.Exists(full))
        {
            throw new UsageException($"TITLE: there is already a '{path}'", "Nothing was written. Choose another title, or edit that file.");
        }
    }

    static string Input(SiteOptions options) =>
        options.InputPaths.FirstOrDefault() ?? throw new UsageException($"{SiteOptions.FileName} names no folder in 'InputPaths'");
}
