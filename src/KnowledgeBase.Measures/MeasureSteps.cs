using KnowledgeBase.Measures.Facts;
using KnowledgeBase.Measures.Pages;

namespace KnowledgeBase.Measures;

/// <summary>What a site does with measures, whichever content type declares them.</summary>
public static class MeasureSteps
{
    /// <summary>Name of the enricher that judges; those that read signals run after it.</summary>
    public const string Signals = "signals";

    /// <summary>Registers the steps for one plugin; <paramref name="profile"/> is the name of the rules to judge by.</summary>
    public static void Register(IPluginRegistry registry, string profile)
    {
        registry.AddEnricher(Signals, new SignalsEnricher(profile));
        registry.AddGenerator("measures-pages", new MeasuresPages());
        registry.AddGenerator("measures-resource", new MeasuresResource());
    }
}
