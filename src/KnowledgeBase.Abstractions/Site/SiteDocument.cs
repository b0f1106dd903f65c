using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Abstractions.Site;

/// <summary>A document, resolved: it has an address, and the slots of its body are filled.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Address">Where readers find it.</param>
/// <param name="Sections">The body's sections, in order.</param>
public sealed record SiteDocument(Document Document, Address Address, ImmutableArray<SiteSection> Sections)
{
    /// <summary>Name of its content type.</summary>
    public string Type => Document.Type.Name;

    /// <summary>Its id, unique within the type.</summary>
    public string Id => Document.Id;

    /// <summary>Its title, never empty.</summary>
    public string Title => Document.Record.Title;

    /// <summary>True when readers are asked not to rely on it any more.</summary>
    public bool IsWithdrawn => Document.Record.Withdrawn is not null;

    /// <summary>True when counts and evidence may rest on it: it is not invented, and it stands.</summary>
    public bool IsCounted => !IsExample && !IsWithdrawn;

    /// <summary>True when the document says that everything in it is invented: in a field <c>example</c>, which a type may declare.</summary>
    public bool IsExample => Document.Type.Shape.Fields.FirstOrDefault(f => f.Key == "example")?.Of(Document.Record) is true;
}

/// <summary>A section with its slots filled.</summary>
/// <param name="Level">1 to 6; 0 without a heading.</param>
/// <param name="Title">Heading as plain text.</param>
/// <param name="Anchor">Id of the heading.</param>
/// <param name="HeadingHtml">What stands inside the heading element.</param>
/// <param name="Html">What stands under the heading.</param>
/// <param name="Text">The same without markup.</param>
public sealed record SiteSection(int Level, string Title, string Anchor, string HeadingHtml, FilledHtml Html, string Text);
