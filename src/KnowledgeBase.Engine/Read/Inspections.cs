using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Read;

/// <summary>The inspectors of a run. Safe for several threads.</summary>
sealed class Inspections
{
    readonly ImmutableArray<(ImmutableArray<string> Extensions, Inspecting Look)> inspectors;
    readonly DiagnosticBag diagnostics;

    /// <param name="plugins">Those who registered them.</param>
    /// <param name="lists">The controlled lists of the root.</param>
    /// <param name="carried">Those that <c>kb</c> carries, for a root that has none of the name.</param>
    /// <param name="diagnostics">Gets what is found, and what it has to hide.</param>
    public Inspections(PluginSet plugins, ImmutableArray<Vocabulary> lists, ImmutableArray<Vocabulary> carried, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        inspectors = [.. plugins.Inspectors.Select(inspector =>
            (inspector.Extensions, inspector.Begin(lists.Concat(carried).FirstOrDefault(list => list.Name == inspector.Vocabulary))))];
    }

    /// <summary>True when somebody looks into files of this extension that are no documents.</summary>
    public bool Wants(string extension) => inspectors.Any(inspector => inspector.Extensions.Contains(extension));

    /// <summary>Looks into a document or a controlled list.</summary>
    public void Look(SourceFile file, Document? document)
    {
        foreach ((_, Inspecting look) in inspectors) Report(look(file, document));
    }

    /// <summary>Looks into a file beside documents.</summary>
    public void LookBeside(SourceFile file, string extension)
    {
        foreach ((_, Inspecting look) in inspectors.Where(inspector => inspector.Extensions.Contains(extension))) Report(look(file, null));
    }

    void Report(Inspection found)
    {
        diagnostics.AddRange(found.Diagnostics);
        diagnostics.Hide(found.Hidden);
    }
}
