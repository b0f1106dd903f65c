using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Engine.Read;

/// <summary>The inspectors of a run. Safe for several threads.</summary>
sealed class Inspections
{
    readonly ImmutableArray<(IInspector Inspector, Vocabulary? Words)> inspectors;
    readonly DiagnosticBag diagnostics;
    readonly ImmutableArray<Inspecting> documents;

    /// <param name="inspectors">Each with the words it goes by.</param>
    /// <param name="diagnostics">Gets what is found, and what it has to hide.</param>
    public Inspections(ImmutableArray<(IInspector Inspector, Vocabulary? Words)> inspectors, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        this.inspectors = inspectors;
        documents = [.. inspectors.Select(known => known.Inspector.Begin(known.Words))];
    }

    /// <summary>The words they go by.</summary>
    public IEnumerable<Vocabulary> Words => inspectors.Select(known => known.Words).OfType<Vocabulary>();

    /// <summary>What all of them find in a document, which is still to be reported.</summary>
    public Inspection Look(SourceFile file, Document? document)
    {
        ImmutableArray<Inspection> found = [.. documents.Select(look => look(file, document))];
        return new Inspection([.. found.SelectMany(f => f.Diagnostics)], [.. found.SelectMany(f => f.Hidden)]);
    }

    /// <summary>Hides what names of files tell, before anything is read that could say them.</summary>
    public void HideNames(SourceTree sources)
    {
        ImmutableArray<string> names = [.. sources.Documents.Concat(sources.Vocabularies).Concat(sources.Assets).Concat(sources.LeftOut).Select(entry => entry.Name)];
        foreach ((IInspector inspector, Vocabulary? words) in inspectors) diagnostics.Hide(inspector.HiddenInNames(words, names));
    }

    /// <summary>Looks into whatever is no document, when those are read: controlled lists, and the files beside documents.</summary>
    /// <param name="read">All documents.</param>
    public BesideInspection Beside(ImmutableArray<Document> read) =>
        new([.. inspectors.Select(known => (known.Inspector.Extensions, known.Inspector.Beside(known.Words, read)))], Report);

    /// <summary>Reports what was found.</summary>
    public void Report(Inspection found)
    {
        diagnostics.AddRange(found.Diagnostics);
        diagnostics.Hide(found.Hidden);
    }
}
