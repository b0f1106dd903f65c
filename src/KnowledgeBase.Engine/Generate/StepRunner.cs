using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Engine.Resolve;

namespace KnowledgeBase.Engine.Generate;

/// <summary>Runs the enrichers and generators in their order. One that fails is reported by name; the others still run.</summary>
static class StepRunner
{
    /// <summary>The model with all facts.</summary>
    public static SiteModel Enrich(SiteModel site, ImmutableArray<Step<IEnricher>> steps, StepContext context)
    {
        foreach (Step<IEnricher> step in steps)
            site = Guarded(step, context, () => site.With(step.Role.Enrich(site, context))) ?? site;
        return site;
    }

    /// <summary>All pages and files, in the order of the generators.</summary>
    public static ImmutableArray<Output> Generate(SiteModel site, ImmutableArray<Step<IGenerator>> steps, StepContext context)
    {
        ImmutableArray<Output>.Builder outputs = ImmutableArray.CreateBuilder<Output>();
        foreach (Step<IGenerator> step in steps)
        {
            StepContext now = context with
            {
                Pages = [.. outputs.OfType<Page>().OrderBy(p => p.Address)],
                Resources = [.. outputs.OfType<Resource>()],
            };
            List<Output> made = Guarded<IGenerator, List<Output>>(step, now, () => [.. step.Role.Generate(site, now)]) ?? [];
            outputs.AddRange(made.Where(output => !IsReplaced(output, site, context.Diagnostics)));
        }
        return outputs.ToImmutable();
    }

    /// <summary>A document that somebody wrote takes the place of a page that would be made.</summary>
    static bool IsReplaced(Output output, SiteModel site, DiagnosticBag diagnostics)
    {
        if (output is not Page { Document: null } page || site.At(page.Address) is not { } document) return false;
        diagnostics.Add(ResolveDiagnostics.Replaces.At(document.Document.Path, $"this document takes the place of the page {page.Address}"));
        return true;
    }

    static TResult? Guarded<TRole, TResult>(Step<TRole> step, StepContext context, Func<TResult> work) where TResult : class
    {
        context.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            context.Diagnostics.Add(PluginDiagnostics.Failed(SiteOptions.FileName, $"step '{step.Name}'", step.Plugin, error));
            return null;
        }
    }
}
