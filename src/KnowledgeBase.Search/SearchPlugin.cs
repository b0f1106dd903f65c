namespace KnowledgeBase.Search;

/// <summary>
/// Search as a plugin. It registers nothing through the door today: the fields <c>type</c> and <c>year</c> are added by the
/// indexer where nobody else registers fields of those names, which a plugin cannot see while it registers.
/// </summary>
public sealed class SearchPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "search";

    /// <inheritdoc/>
    public void Register(IPluginRegistry registry)
    {
    }
}
