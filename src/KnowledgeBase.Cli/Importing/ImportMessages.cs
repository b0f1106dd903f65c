using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Says what was found in a file that is imported, without a personal value of it.</summary>
static class ImportMessages
{
    /// <summary>Writes the messages, sorted, and gives them.</summary>
    /// <param name="opened">The knowledge base.</param>
    /// <param name="found">The messages.</param>
    /// <param name="name">Name of the file, which may tell something too.</param>
    /// <param name="text">The words of the file, as CSV; asked for where there is a message that could repeat them.</param>
    public static ImmutableArray<Diagnostic> Write(Opened opened, DiagnosticBag found, string name, Func<string> text)
    {
        if (found.ToSorted().IsEmpty) return [];
        var file = new SourceFile("import.csv", "import.csv", Encoding.UTF8.GetBytes(text()));
        ImmutableArray<Vocabulary> lists = Declarations.Vocabularies(opened.Parts);
        foreach (IInspector inspector in opened.Parts.Plugins.Inspectors)
        {
            Vocabulary? words = opened.Parts.WordsOf(inspector, lists);
            found.Hide(inspector.HiddenInNames(words, [name]));
            found.Hide(inspector.Beside(words, [])(file, null).Hidden);
        }
        ImmutableArray<Diagnostic> said = found.ToSorted();
        DiagnosticText.Write(said, opened.Session.Terminal.Error, opened.Session.Terminal.ErrorColour);
        return said;
    }
}
