namespace KnowledgeBase.CaseStudies.Desk;

/// <summary>One thing for an editor to look at.</summary>
/// <param name="Location">The file, and the place in it where one is meant.</param>
/// <param name="Title">Title of the document; the path of a file that is none.</param>
/// <param name="Words">What about it, to stand after the title and a colon; no full stop. The same from one day to the next while nothing changes.</param>
public sealed record DeskItem(Location Location, string Title, string Words)
{
    /// <summary>The page of the document; null for a file that has none.</summary>
    public Address? Address { get; init; }

    /// <summary>Whom to ask: who wrote the text, with their account, then the roles named as contacts; may be empty.</summary>
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>The day it is due; null where no day is meant.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Names of what is missing: paths of fields as in front matter, headings of sections; may be empty.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The web address that it is about; null where none is meant.</summary>
    public string? Link { get; init; }

    /// <summary>Where what was at <see cref="Link"/> is for good now; null where it has not moved.</summary>
    public string? MovedTo { get; init; }

    /// <summary>An item about a whole document.</summary>
    public static DeskItem About(SiteDocument document, string words) =>
        new(new Location(document.Document.Path), document.Title, words) { Address = document.Address };
}
