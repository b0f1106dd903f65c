namespace KnowledgeBase.Engine.Resolve;

/// <summary>Lets fields that name a document by an old id name it by its new one, and says so at the place.</summary>
sealed class MovedReferences(ImmutableArray<Document> documents, OldAddresses old, DiagnosticBag diagnostics)
{
    readonly HashSet<(string Type, string Id)> ids = [.. documents.Select(d => (d.Type.Name, d.Id))];

    /// <summary>The documents, in their order; those that name no old id are the same.</summary>
    public ImmutableArray<Document> Follow() => [.. documents.Select(Follow)];

    Document Follow(Document document)
    {
        if (document.References.All(use => ids.Contains((use.Type, use.Id)))) return document;
        var moved = new Dictionary<(string Type, string Id), string>();
        ImmutableArray<ReferenceUse> uses = [.. document.References.Select(use => Follow(document, use, moved)).OfType<ReferenceUse>()];
        if (moved.Count == 0) return document with { References = uses };
        ContentRecord record = ReferenceCopy.Of(document.Type.Shape, document.Record, (type, id) => moved.GetValueOrDefault((type, id), id));
        return document with { References = uses, Record = record };
    }

    /// <summary>The same with the new id; null where several documents had the old one, which is reported.</summary>
    ReferenceUse? Follow(Document document, ReferenceUse use, Dictionary<(string Type, string Id), string> moved)
    {
        if (ids.Contains((use.Type, use.Id))) return use;
        switch (old.WithId(use.Type, use.Id))
        {
            case []:
                return use;
            case [{ } now]:
                diagnostics.Add(ResolveDiagnostics.OldId.At(document.Path, use.Position, $"the {use.Type} '{use.Id}' is now '{now.Id}'", $"Write '{now.Id}'."));
                moved[(use.Type, use.Id)] = now.Id;
                return use with { Id = now.Id };
            case var several:
                diagnostics.Add(ResolveDiagnostics.OldIdOfSeveral.At(document.Path, use.Position, $"'{use.Id}' was the id of several documents",
                    $"Write one of: {string.Join(", ", several.Select(d => d.Id))}."));
                return null;
        }
    }
}
