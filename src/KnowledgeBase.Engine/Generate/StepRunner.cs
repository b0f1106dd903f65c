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
            site = Caught(step, context, () => site.With(step.Role.Enrich(site, context))) ?? site;
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
            List<Output> made = Caught<IGenerator, List<Output>>(step, now, () => [.. step.Role.Generate(site, now)]) ?? [];
            outputs.AddRange(made.Where(output => !IsReplaced(output, site, context.Diagnostics)).Select(output => Caught(step, output)));
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

    /// <summary>A page whose view is made later, or a file that is, and may still fail then.</summary>
    static Output Caught(Step<IGenerator> step, Output made) => made switch
    {
        Page page => page with { View = () => Caught(step, page.Address.Path, page.Document?.Document.Path, page.View) },
        OutputFile file => OutputFile.Later(file.Path, () => Caught(step, file.Path, null, () => file.Content)),
        _ => made,
    };

    static T Caught<T>(Step<IGenerator> step, string what, string? document, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception error) when (Guarded.IsMistake(error))
        {
            throw new StepFailedException(PluginDiagnostics.Failed(document ?? SiteOptions.FileName, $"step '{step.Name}', making {what},", step.Plugin, error));
        }
    }

    static TResult? Caught<TRole, TResult>(Step<TRole> step, StepContext context, Func<TResult> work) where TResult : class
    {
        context.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return work();
        }
        catch (Exception error) when (Guarded.IsMistake(error))
        {
            context.Diagnostics.Add(PluginDiagnostics.Failed(SiteOptions.FileName, $"step '{step.Name}'", step.Plugin, error));
            return null;
        }
    }
}
