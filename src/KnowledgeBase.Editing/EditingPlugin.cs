namespace KnowledgeBase.Editing;

/// <summary>The form at <c>/admin/</c>, for those who have no git.</summary>
public sealed class EditingPlugin : IPlugin
{
    public string Name => "editing";

    public void Register(IPluginRegistry registry) => registry.AddGenerator("form-files", new FormFiles());
}
