namespace KnowledgeBase.Theming.Templates;

/// <summary>Leaves a rendering that cannot go on; Handlebars.Net offers no other way out. Never leaves <see cref="TemplateSet"/>.</summary>
sealed class TemplateFault(DiagnosticDescriptor descriptor, string message) : Exception(message)
{
    /// <summary>What to report.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;
}
