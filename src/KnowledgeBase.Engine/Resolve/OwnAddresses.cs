namespace KnowledgeBase.Engine.Resolve;

/// <summary>
/// Gives every document an address of its own, and every plain page an id of its own. Of plain pages that would share an address the first in
/// the order of paths keeps it, unless a typed document has it, and the others get it with a part of a hash of their path: the site does not
/// wait for them. Typed documents that share one are an error, and the first alone has it.
/// </summary>
sealed class OwnAddresses(DiagnosticBag diagnostics)
{
    const int MaxNamed = 3;

    readonly Dictionary<string, Document> byAddress = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>The documents with their addresses, in no order; pages whose id was taken have another.</summary>
    /// <param name="documents">In the order of their paths; the ids of the typed ones are unique.</param>
    public IReadOnlyList<AddressedDocument> Of(IEnumerable<Document> documents)
    {
        ILookup<bool, AddressedDocument> wishes = documents.Select(d => Wish(d, Addressing.Of(d, diagnostics))).ToLookup(w => w.Document.Type.Typed);
        var given = new List<AddressedDocument>(wishes[true].Where(TakeOrReport));
        var late = new List<AddressedDocument>();
        foreach (AddressedDocument page in wishes[false])
            if (Take(page)) given.Add(WithOwnId(page));
            else late.Add(page);
        given.AddRange(late.Select(Apart));
        Report(given);
        return given;
    }

    static AddressedDocument Wish(Document document, Address address) => new(document, address, address);

    bool Take(AddressedDocument wish) => byAddress.TryAdd(wish.Address.Path, wish.Document);

    bool TakeOrReport(AddressedDocument wish)
    {
        if (Take(wish)) return true;
        diagnostics.Add(ResolveDiagnostics.AddressTaken.At(wish.Document.Path, $"{byAddress[wish.Address.Path].Path} has the address {wish.Address} too"));
        return false;
    }

    AddressedDocument Apart(AddressedDocument page) => WithOwnId(page) with
    {
        Address = new Address(Addressing.Apart(page.Wished.Path, page.Document.Path, path => byAddress.TryAdd(path, page.Document))),
    };

    AddressedDocument WithOwnId(AddressedDocument page)
    {
        Document document = page.Document;
        return ids.Add(document.Id) ? page : page with { Document = document with { Id = Addressing.Apart(document.Id, document.Path, ids.Add) } };
    }

    /// <summary>Says at each document that would share an address who the others are.</summary>
    void Report(IEnumerable<AddressedDocument> given)
    {
        foreach (AddressedDocument[] sharers in given.GroupBy(d => d.Wished.Path, (_, those) => those.ToArray(), StringComparer.OrdinalIgnoreCase).Where(s => s.Length > 1))
            foreach (AddressedDocument one in sharers)
            {
                string where = one.Address == one.Wished ? "this page keeps it" : $"this page is at {one.Address} instead";
                string[] others = [.. sharers.Select(d => d.Document.Path).Where(path => path != one.Document.Path).Take(MaxNamed)];
                diagnostics.Add(ResolveDiagnostics.AddressTaken.At(one.Document.Path, $"{ThisAnd(others, sharers.Length - 1 - others.Length)} have one address, {one.Wished}: {where}")
                    .Softened(Severity.Warning));
            }
    }

    static string ThisAnd(string[] others, int more)
    {
        string[] named = more > 0 ? [.. others, $"{more} more"] : others;
        return $"{string.Join(", ", named[..^1].Prepend("this page"))} and {named[^1]}";
    }
}

/// <summary>A document and where it is.</summary>
/// <param name="Document">The document.</param>
/// <param name="Wished">The address that it would have if it were alone.</param>
/// <param name="Address">The one that it has.</param>
readonly record struct AddressedDocument(Document Document, Address Wished, Address Address);
