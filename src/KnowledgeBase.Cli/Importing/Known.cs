using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Import.Drafts;

namespace KnowledgeBase.Cli.Importing;

/// <summary>What a knowledge base has already, for forms to offer and drafts to name.</summary>
static class Known
{
    /// <summary>Reads the documents; what is wrong with them is for <c>kb check</c> to say.</summary>
    public static KnownValues Values(Opened opened, CancellationToken cancellation)
    {
        SiteModel site = (opened with { Diagnostics = new DiagnosticBag() }).Builder(null, cancellation).Model();
        return new KnownValues(site.Vocabularies,
            [.. site.ListedTypes.SelectMany(t => site.Listed(t.Name)).Select(d => new KnownDocument(d.Type, d.Id, d.Title))]);
    }
}
