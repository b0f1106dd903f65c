namespace KnowledgeBase.Markdown;

/// <summary>Reads Markdown files with YAML front matter.</summary>
public sealed class MarkdownPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public void Register(IPluginRegistry registry) => registry.AddReader(new MarkdownReader());
}
