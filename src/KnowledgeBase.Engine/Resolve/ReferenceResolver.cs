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
                ReportNone(document, use);
            else if (ReferenceEquals(target, document))
                diagnostics.Add(ResolveDiagnostics.NamesItself.At(document.Path, use.Position, $"'{use.Id}' is this document itself"));
            else if (table.IsPublished(target))
            {
                if (target.Record.Withdrawn is not null && document.Record.Withdrawn is null)
                    diagnostics.Add(ResolveDiagnostics.NamesWithdrawn.At(document.Path, use.Position, $"the {use.Type} '{use.Id}' is withdrawn, and nothing counts it any more",
                        "Name another document, or leave this out."));
                yield return (use, target);
            }
            else if (table.IsHeldBack(target))
                diagnostics.Add(ResolveDiagnostics.NotPublished.At(document.Path, use.Position, $"the {use.Type} '{use.Id}' is not published yet"));
        }
    }

    /// <summary>A name that is nearly another may be that of a document still to be written: it is mended by its author alone.</summary>
    void ReportNone(Document document, ReferenceUse use)
    {
        Choice[] choices = [.. table.OfType(use.Type).Select(d => new Choice(d.Id, [d.Record.Title]))];
        diagnostics.Add(ResolveDiagnostics.NoSuchDocument.At(document.Path, use.Position, $"there is no {use.Type} '{use.Id}'", Hint(use, choices)) with
        {
            Fix = Choice.Certain(use.Id, choices) is { } id ? Fix.Of(use.Position, use.End, id) : null,
        });
    }

    /// <summary>What to write, or how to make what is not there.</summary>
    string? Hint(ReferenceUse use, Choice[] choices)
    {
        if (Choice.Hint(use.Id, use.Field.EndsWith(']'), choices) is { } clear) return clear;
        string? all = Choice.All(choices);
        string ids = all ?? (choices.Length == 0 ? "" : $"Its id is the name of a file in the folder '{Folder(use.Type)}', without .md.");
        // Names of places are many and new ones are common; other types are few and chosen with care.
        return all is null || use.Type == "system" ? $"{ids} If it is new, make it: kb new {use.Type} \"{use.Id}\"".TrimStart() : ids;
    }

    string Folder(string type) => table.OfType(type).First().Path.Split('/')[^2];

    public void CheckTerms(Document document)
    {
        foreach (TermUse use in document.Terms)
            if (!lists.TryGetValue(use.Vocabulary, out Vocabulary? list))
            {
                if (missingLists.Add(use.Vocabulary))
                    diagnostics.Add(ResolveDiagnostics.NoVocabulary.At(document.Path, use.Position,
                        $"the list '{use.Vocabulary}' is missing", $"Make content/_vocabulary/{use.Vocabulary}.yaml."));
            }
            else if (list.Find(use.Id) is null)
                ReportNone(document, use, list);
    }

    void ReportNone(Document document, TermUse use, Vocabulary list)
    {
        Choice[] choices = [.. list.Terms.Select(t => new Choice(t.Id, t.Synonyms.Prepend(t.Label)))];
        string? certain = Choice.Certain(use.Id, choices) ?? Nearest.Sole(use.Id, [.. choices.Select(c => c.Id)]);
        diagnostics.Add(ResolveDiagnostics.NoSuchTerm.At(document.Path, use.Position,
            $"'{use.Id}' is not in the list '{use.Vocabulary}'", Choice.Hint(use.Id, use.Field.EndsWith(']'), choices) ?? Choice.All(choices)) with
        {
            Fix = certain is null ? null : Fix.Of(use.Position, use.End, certain),
        });
    }
}
