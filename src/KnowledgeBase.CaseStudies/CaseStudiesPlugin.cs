using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.CaseStudies.Types;

namespace KnowledgeBase.CaseStudies;

/// <summary>The content types of this domain, and what follows from them.</summary>
public sealed class CaseStudiesPlugin : IPlugin
{
    public string Name => "case-studies";

    public void Register(IPluginRegistry registry)
    {
        registry.AddContentType<CaseStudy>();
        registry.AddContentType<Lesson>();
        registry.AddContentType<Theme>();
        registry.AddContentType<CareSystem>();
        registry.AddContentType<Community>();
        registry.AddContentType<Programme>();

        registry.AddIndexField(CaseStudyFields.Community);
        registry.AddIndexField(CaseStudyFields.Outcome);
        registry.AddIndexField(CaseStudyFields.Result);
        registry.AddIndexField(CaseStudyFields.Synonyms);
    }
}
