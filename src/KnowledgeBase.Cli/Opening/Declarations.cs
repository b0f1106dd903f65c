using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Cli.Opening;

/// <summary>What a knowledge base declares, without reading a document.</summary>
static class Declarations
{
    const int LargestList = 1;

    /// <summary>The content type of a name.</summary>
    /// <exception cref="UsageException">There is none; the nearest is named.</exception>
    public static ContentType Type(SiteParts parts, string name)
    {
        ImmutableArray<ContentType> types = parts.Plugins.Types;
        string[] names = [.. types.Select(t => t.Name).Order(StringComparer.Ordinal)];
        return types.FirstOrDefault(t => t.Name == name) ?? throw new UsageException(
            $"TYPE: there is no content type '{name}'", Nearest.Hint(name, names) ?? $"There are: {string.Join(", ", names)}.");
    }

    /// <summary>The controlled lists that can be read; what is wrong with others is for <c>kb check</c> to say.</summary>
    public static ImmutableArray<Vocabulary> Vocabularies(SiteParts parts) =>
    [..
        (from input in parts.Options.InputPaths
         from file in parts.Files.List($"{input}/_vocabulary")
         where Path.GetExtension(file.Path) is ".yaml" or ".yml"
         let bytes = parts.Files.Read(file.Path, LargestList, out _)
         where bytes is not null
         select parts.ReadVocabulary(new SourceFile(file.Path, file.Path[(input.Length + 1)..], bytes)).Vocabulary)
        .OfType<Vocabulary>().OrderBy(v => v.Name, StringComparer.Ordinal),
    ];
}
