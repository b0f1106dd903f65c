using KnowledgeBase.CaseStudies.Cases;
using KnowledgeBase.CaseStudies.Completeness;
using KnowledgeBase.CaseStudies.Evidence;
using KnowledgeBase.CaseStudies.EvidenceMap;
using KnowledgeBase.CaseStudies.Failures;
using KnowledgeBase.CaseStudies.Findings;
using KnowledgeBase.CaseStudies.Glossary;
using KnowledgeBase.CaseStudies.Leading;
using KnowledgeBase.CaseStudies.Overview;
using KnowledgeBase.CaseStudies.Related;
using KnowledgeBase.CaseStudies.Review;
using KnowledgeBase.CaseStudies.Summaries;
using KnowledgeBase.CaseStudies.Tables;
using KnowledgeBase.CaseStudies.Types;
using KnowledgeBase.Measures;

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

        registry.AddEnricher("example-checks", new ExampleChecks());
        registry.AddEnricher("brief", new BriefEnricher());
        registry.AddEnricher("led", new LedEnricher());
        registry.AddEnricher("findings", new FindingsEnricher());
        registry.AddEnricher("related", new RelatedEnricher());
        registry.AddEnricher("evidence", new EvidenceEnricher());
        registry.AddEnricher("overview", new OverviewEnricher());
        registry.AddEnricher("marks", new MarksEnricher());
        registry.AddEnricher("completeness", new CompletenessEnricher());
        registry.AddEnricher("review", new ReviewEnricher());

        // The map links to ready-made lists where there are any.
        registry.AddGenerator("evidence-map", new EvidenceMapPages(), after: ["listing-pages"]);
        registry.AddGenerator("case-table", new CaseTablePage());
        registry.AddGenerator("failures", new FailuresPage());
        registry.AddGenerator("leadership", new LeadershipPages());
        registry.AddGenerator("glossary", new GlossaryPage());

        MeasureSteps.Register(registry, registry.Options<CaseStudiesOptions>().Profile);
        registry.AddEnricher("signal-summaries", new SummaryEnricher(), after: [MeasureSteps.Signals]);
    }
}
