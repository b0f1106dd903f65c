using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Engine.Plugins;

/// <summary>Collects what plugins register; names are unique, and the second of two is reported and left out.</summary>
sealed class PluginRegistry : IPluginRegistry
{
    static readonly JsonSerializerOptions StrictJson = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    readonly SiteOptions options;
    readonly DiagnosticBag diagnostics;
    readonly List<string> names = [];
    readonly List<ContentType> types = [];
    readonly Dictionary<string, IReader> readers = new(StringComparer.Ordinal);
    readonly List<System.Reflection.Assembly> assemblies = [];
    readonly List<IInspector> inspectors = [];
    readonly List<ICleaner> cleaners = [];
    readonly List<Step<IEnricher>> enrichers = [];
    readonly List<Step<IGenerator>> generators = [];
    readonly List<IndexField> fields = [];

    public PluginRegistry(SiteOptions options, DiagnosticBag diagnostics)
    {
        this.options = options;
        this.diagnostics = diagnostics;
        types.Add(ContentType.Of<PlainPage>());
    }

    public ImmutableArray<string> Names => [.. names];

    /// <summary>Starts the registration of a plugin; false when its name is taken.</summary>
    public bool Begin(IPlugin plugin)
    {
        if (Taken(names.Contains(plugin.Name), "plugin", plugin.Name)) return false;
        names.Add(plugin.Name);
        assemblies.Add(plugin.GetType().Assembly);
        return true;
    }

    public T Options<T>() where T : class, new()
    {
        if (!options.PluginSections.TryGetValue(names[^1], out JsonElement section)) return new T();
        try
        {
            return section.Deserialize<T>(StrictJson) ?? new T();
        }
        catch (JsonException error)
        {
            diagnostics.Add(PluginDiagnostics.WrongOptions.At(SiteOptions.FileName, $"options of plugin '{names[^1]}': {error.Message.Split(" Path:")[0]}"));
            return new T();
        }
    }

    public void AddContentType<T>() where T : ContentRecord, new()
    {
        var type = ContentType.Of<T>();
        if (!Taken(types.Any(t => t.Name == type.Name), "content type", type.Name)) types.Add(type);
    }

    public void AddReader(IReader reader)
    {
        IReader guarded = Guarded.Reader(reader, names[^1]);
        foreach (string extension in reader.Extensions)
            if (!Taken(readers.ContainsKey(extension), "reader of", extension)) readers.Add(extension, guarded);
    }

    public void AddInspector(IInspector inspector) => inspectors.Add(Guarded.Inspector(inspector, names[^1], diagnostics));

    public void AddCleaner(ICleaner cleaner) => cleaners.Add(Guarded.Cleaner(cleaner, names[^1]));

    public void AddEnricher(string name, IEnricher enricher, string[]? after = null, string[]? before = null) =>
        AddStep(enrichers, "enricher", new Step<IEnricher>(name, names[^1], enricher, [.. after ?? []], [.. before ?? []]));

    public void AddGenerator(string name, IGenerator generator, string[]? after = null, string[]? before = null) =>
        AddStep(generators, "generator", new Step<IGenerator>(name, names[^1], generator, [.. after ?? []], [.. before ?? []]));

    public void AddIndexField(IndexField field)
    {
        if (!Taken(fields.Any(f => f.Name == field.Name), "index field", field.Name)) fields.Add(Guarded.Field(field, names[^1], diagnostics));
    }

    public PluginSet Freeze() => new()
    {
        Names = Names,
        Assemblies = [.. assemblies],
        Types = [.. types],
        Readers = readers.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Inspectors = [.. inspectors],
        Cleaners = [.. cleaners],
        Enrichers = Sorted(enrichers),
        Generators = Sorted(generators),
        IndexFields = [.. DeclaredFacets.Of(types).Where(f => fields.All(own => own.Name != f.Name)), .. fields],
    };

    void AddStep<T>(List<Step<T>> steps, string kind, Step<T> step)
    {
        if (!Taken(steps.Any(s => s.Name == step.Name), kind, step.Name)) steps.Add(step);
    }

    ImmutableArray<Step<T>> Sorted<T>(List<Step<T>> steps)
    {
        (ImmutableArray<Step<T>> sorted, ImmutableArray<string> ring) = StepOrder.Sort(steps);
        if (ring.Length > 0)
            diagnostics.Add(PluginDiagnostics.Ring.At(SiteOptions.FileName, $"steps wait for each other: {string.Join(" -> ", ring)}"));
        return sorted;
    }

    bool Taken(bool taken, string kind, string name)
    {
        if (taken) diagnostics.Add(PluginDiagnostics.DuplicateName.At(SiteOptions.FileName, $"there is already a {kind} '{name}'"));
        return taken;
    }
}
