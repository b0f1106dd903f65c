using System.Collections.Concurrent;
using System.Collections.Frozen;
using HandlebarsDotNet;
using HandlebarsDotNet.PathStructure;

namespace KnowledgeBase.Theming.Templates;

/// <summary>The templates of a site theme, compiled. Safe for several threads.</summary>
sealed class TemplateSet
{
    /// <summary>A page longer than this many characters is a mistake of the theme, not a page.</summary>
    const int OutputLimit = 16 * 1024 * 1024;

    /// <summary>Partials within partials: deeper than any layout needs, far from the end of the stack.</summary>
    const short DepthLimit = 40;

    readonly FrozenDictionary<string, LateTemplate> layouts;
    readonly ImmutableArray<LateTemplate> partials;
    readonly TemplateTracer tracer;
    readonly ConcurrentDictionary<(string Layout, string Failure), ImmutableArray<Diagnostic>> failures = [];
    readonly ConcurrentBag<PageWriter> writers = [];

    TemplateSet(FrozenDictionary<string, LateTemplate> layouts, ImmutableArray<LateTemplate> partials, TemplateTracer tracer)
    {
        this.layouts = layouts;
        this.partials = partials;
        this.tracer = tracer;
    }

    /// <summary>Names of the layouts.</summary>
    public ImmutableArray<string> Layouts => layouts.Keys;

    /// <summary>Checks and compiles; what is wrong is reported and left out.</summary>
    /// <param name="layouts">The layouts.</param>
    /// <param name="partials">The partials.</param>
    /// <param name="asset">Gives the published path of an asset.</param>
    /// <param name="right">True where they were checked before and nothing is wrong.</param>
    /// <param name="late">True to compile each when it is first needed; a mistake that no check finds is reported then.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public static TemplateSet Compile(
        ImmutableArray<Template> layouts, ImmutableArray<Template> partials, Func<string, string> asset, bool right, bool late, DiagnosticBag diagnostics)
    {
        FrozenDictionary<string, TemplateFunction> functions = TemplateFunctions.All(asset);
        var checker = new TemplateChecker(
            functions.Keys.Concat(TemplateFunctions.BuiltIn).ToFrozenSet(StringComparer.Ordinal),
            partials.Select(p => p.Name).ToFrozenSet(StringComparer.Ordinal), diagnostics);
        ImmutableArray<Template> wrong = right ? [] : [.. layouts.Concat(partials).Where(t => !checker.Check(t))];
        layouts = layouts.RemoveRange(wrong);
        partials = partials.RemoveRange(wrong);

        IHandlebars handlebars = Environment(functions);
        var turns = new Lock();
        ImmutableArray<LateTemplate> known = [.. Ready(partials)];
        foreach (LateTemplate partial in known) handlebars.RegisterTemplate(partial.Name, partial.Render);
        return new TemplateSet(
            Ready(layouts).ToFrozenDictionary(layout => layout.Name, StringComparer.Ordinal),
            known,
            new TemplateTracer(layouts, partials, () => Environment(functions), OutputLimit));

        IEnumerable<LateTemplate> Ready(ImmutableArray<Template> templates) =>
            templates.Select(template => new LateTemplate(handlebars, template, turns)).Where(template => late || template.TryCompile(diagnostics));
    }

    /// <summary>Compiles now what is not compiled yet; what cannot be is reported where a page needs it.</summary>
    public void Prepare()
    {
        foreach (LateTemplate template in layouts.Values.Concat(partials)) template.TryCompile(new DiagnosticBag());
    }

    /// <summary>The page as UTF-8; null when a template is wrong, which is reported.</summary>
    public byte[]? Render(string layout, View view, DiagnosticBag diagnostics)
    {
        // Room for each page anew is most of what making pages would allocate.
        if (!writers.TryTake(out PageWriter? page)) page = new PageWriter(OutputLimit);
        try
        {
            page.Begin();
            layouts[layout].Render(page, view, null);
            return page.ToUtf8();
        }
        catch (Exception exception) when (TemplateTracer.IsFailure(exception))
        {
            // The same mistake on five thousand pages is traced once.
            diagnostics.AddRange(failures.GetOrAdd(
                (layout, exception.GetBaseException().Message), _ => [tracer.Trace(layout, view, exception)]));
            return null;
        }
        finally
        {
            writers.Add(page);
        }
    }

    static IHandlebars Environment(FrozenDictionary<string, TemplateFunction> functions)
    {
        var configuration = new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new MarkupEncoder(),
            PartialRecursionDepthLimit = DepthLimit,
            PartialTemplateResolver = new NoOtherPartials(),
        };
        configuration.ObjectDescriptorProviders.Add(new ViewDescriptors());
        configuration.FormatterProviders.Add(new MarkupFormatter());
        IHandlebars handlebars = Handlebars.Create(configuration);
        foreach ((string name, TemplateFunction function) in functions)
            handlebars.RegisterHelper(name, (in HelperOptions options, in Context context, in Arguments arguments) =>
                function(arguments, options.Data[ChainSegment.Root] as View ?? []));
        return handlebars.CreateSharedEnvironment();
    }

    /// <summary>Templates come from the site theme, never from wherever the process happens to run.</summary>
    sealed class NoOtherPartials : IPartialTemplateResolver
    {
        public bool TryRegisterPartial(IHandlebars env, string? partialName, string? templatePath) => false;
    }
}
