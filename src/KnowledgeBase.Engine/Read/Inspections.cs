using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Read;

/// <summary>The inspectors of a run. Safe for several threads.</summary>
sealed class Inspections
{
    readonly ImmutableArray<(IInspector Inspector, Vocabulary? Words)> inspectors;
    readonly DiagnosticBag diagnostics;
    readonly ImmutableArray<Inspecting> documents;

    /// <param name="plugins">Those who registered them.</param>
    /// <param name="lists">The controlled lists of the root.</param>
    /// <param name="carried">Those that <c>kb</c> carries, for a root that has none of the name.</param>
    /// <param name="diagnostics">Gets what is found, and what it has to hide.</param>
    public Inspections(PluginSet plugins, ImmutableArray<Vocabulary> lists, ImmutableArray<Vocabulary> carried, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        inspectors = [.. plugins.Inspectors.Select(inspector => (inspector, lists.Concat(carried).FirstOrDefault(list => list.Name == inspector.Vocabulary)))];
        documents = [.. inspectors.Select(known => known.Inspector.Begin(known.Words))];
    }

    /// <summary>Looks into a document.</summary>
    public void Look(SourceFile file, Document? document)
    {
        foreach (Inspecting look in documents) Report(look(file, document));
    }

    /// <summary>True when somebody looks into files of this extension that are no documents.</summary>
    public bool Wants(string extension) => inspectors.Any(known => known.Inspector.Extensions.Contains(extension));

    /// <summary>Looks into whatever is no document, when those are read: controlled lists, and files of the extensions that an inspector names.</summary>
    public Action<SourceFile, string> Beside(ImmutableArray<Document> read)
    {
        ImmutableArray<(ImmutableArray<string> Extensions, Inspecting Look)> beside = [.. inspectors.Select(known => (known.Inspector.Extensions, known.Inspector.Beside(known.Words, read)))];
        return (file, extension) =>
        {
            foreach ((_, Inspecting look) in beside.Where(known => !Wants(extension) || known.Extensions.Contains(extension))) Report(look(file, null));
        };
    }

    void Report(Inspection found)
    {
        diagnostics.AddRange(found.Diagnostics);
        diagnostics.Hide(found.Hidden);
    }
}
