using KnowledgeBase.Privacy.Cleaning;
using KnowledgeBase.Privacy.Findings;

namespace KnowledgeBase.Privacy;

/// <summary>Looks after people: what may tell who somebody is does not get into the site, nor into a report.</summary>
public sealed class PrivacyPlugin : IPlugin
{
    /// <inheritdoc/>
    public string Name => "privacy";

    /// <inheritdoc/>
    public void Register(IPluginRegistry registry)
    {
        registry.AddInspector(new PersonalDataInspector(registry.Options<PrivacyOptions>()));
        registry.AddEnricher("let-through-files", new LetThroughFiles());
        registry.AddCleaner(new MetadataCleaner());
    }
}
