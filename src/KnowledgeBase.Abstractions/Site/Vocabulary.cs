namespace KnowledgeBase.Abstractions.Site;

/// <summary>A controlled list that a maintainer edits: one file <c>content/_vocabulary/NAME.yaml</c>.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Title">What a person calls the list.</param>
/// <param name="Help">What the list is for, in one sentence; may be empty.</param>
/// <param name="Terms">In the order of the file; ids are unique.</param>
public sealed record Vocabulary(string Name, string Title, string Help, ImmutableArray<Term> Terms)
{
    // No file of ours may hold these, so nothing that a list says can be taken for the end of it.
    const char EndOfField = '\u001F', EndOfTerm = '\u001E';

    /// <summary>All that the list says, as one text: equal for lists that say the same.</summary>
    public string Content => string.Join(EndOfTerm, Terms
        .Select(t => string.Join(EndOfField, [t.Id, t.Label, t.Definition, t.Group, t.Source, t.Note, t.Proposed ? "proposed" : "", .. t.Synonyms]))
        .Prepend(string.Join(EndOfField, Name, Title, Help)));

    /// <summary>The term <paramref name="id"/>, or null.</summary>
    public Term? Find(string id) => Terms.FirstOrDefault(t => t.Id == id);
}

/// <summary>One value of a controlled list.</summary>
/// <param name="Id">The value documents write.</param>
/// <param name="Label">What a person reads.</param>
/// <param name="Definition">One sentence; may be empty.</param>
/// <param name="Synonyms">Other words readers search by.</param>
/// <param name="Group">Name of the part of the list it belongs to, or null.</param>
/// <param name="Source">Where the concept comes from: an https address, or null.</param>
/// <param name="Note">What else a reader should know, or null.</param>
/// <param name="Proposed">True when the term is the editors' own proposal.</param>
public sealed record Term(
    string Id, string Label, string Definition, ImmutableArray<string> Synonyms, string? Group, string? Source, string? Note, bool Proposed);
