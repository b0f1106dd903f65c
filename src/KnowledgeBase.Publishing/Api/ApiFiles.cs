namespace KnowledgeBase.Publishing.Api;

/// <summary>The JSON interface under <c>/api/v1/</c>: an index, one file per kind of thing, and a schema for each.</summary>
sealed class ApiFiles : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        ImmutableArray<ApiResource> resources = Resources(site, context);
        yield return ApiIndex.File(site, resources);
        yield return ApiIndex.SchemaFile(site.Settings);
        foreach (ApiResource resource in resources)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            yield return resource.File(site.Settings);
            yield return resource.SchemaFile(site.Settings);
        }
    }

    static ImmutableArray<ApiResource> Resources(SiteModel site, StepContext context)
    {
        var byName = new SortedDictionary<string, ApiResource>(StringComparer.Ordinal);
        foreach (ApiResource resource in (ApiResource[])[DocumentsResource.Of(site), VocabulariesResource.Of(site)])
            byName.Add(resource.Name, resource);
        foreach (Resource made in context.Resources) Add(ApiResource.Of(made, site.Settings), $"'{made.Name}' of a plugin");
        foreach (ContentType type in site.Types) Add(TypeResource.Of(site, type), $"documents of type '{type.Name}'");
        return [.. byName.Values];

        void Add(ApiResource resource, string items)
        {
            if (resource.Name == ApiIndex.Name || !byName.TryAdd(resource.Name, resource))
                context.Diagnostics.Add(ApiDiagnostics.NameTaken.At("", $"{items} get no file of their own: '{resource.Address}' is taken"));
        }
    }
}
