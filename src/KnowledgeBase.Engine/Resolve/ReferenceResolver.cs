using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>Checks the values of fields that name other documents and vocabulary terms.</summary>
sealed class ReferenceResolver(DocumentTable table, IReadOnlyCollection<Vocabulary> vocabularies, DiagnosticBag diagnostics)
{
    readonly Dictionary<string, Vocabulary> lists = vocabularies.ToDictionary(v => v.Name, StringComparer.Ordinal);
    readonly HashSet<string> missingLists = new(StringComparer.Ordinal);

    /// <summary>The published documents that <paramref name="document"/> names, in the order of its file.</summary>
    public IEnumerable<(ReferenceUse Use, Document Target)> Targets(Document document)
    {
        foreach (ReferenceUse use in document.References)
        {
            if (table.Find(use.Type, use.Id) is not { } target)
                diagnostics.Add(ResolveDiagnostics.NoSuchDocument.At(document.Path, use.Position,
                    $"there is no {use.Type} '{use.Id}'", Nearest.Hint(use.Id, table.Ids(use.Type))));
            else if (ReferenceEquals(target, document))
                diagnostics.Add(ResolveDiagnostics.NamesItself.At(document.Path, use.Position, $"'{use.Id}' is this document itself"));
            else if (table.IsPublished(target))
                yield return (use, target);
            else if (table.IsHeldBack(target))
                diagnostics.Add(ResolveDiagnostics.NotPublished.At(document.Path, use.Position, $"the {use.Type} '{use.Id}' is not published yet"));
        }
    }

    public void CheckTerms(Document document)
    {
        foreach (TermUse use in document.Terms)
            if (!lists.TryGetValue(use.Vocabulary, out Vocabulary? list))
            {
                if (missingLists.Add(use.Vocabulary))
                    diagnostics.Add(ResolveDiagnostics.NoVocabulary.At(document.Path, use.Position,
                        $"there is no vocabulary '{use.Vocabulary}'", $"Make content/_vocabulary/{use.Vocabulary}.yaml."));
            }
            else if (list.Find(use.Id) is null)
                diagnostics.Add(ResolveDiagnostics.NoSuchTerm.At(document.Path, use.Position,
                    $"'{use.Id}' is not in the vocabulary '{use.Vocabulary}'",
                    Nearest.Hint(use.Id, list.Terms.Select(t => t.Id)) ?? $"One of: {string.Join(", ", list.Terms.Select(t => t.Id))}."));
    }
}
