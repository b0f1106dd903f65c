namespace KnowledgeBase.Abstractions.Schema;

/// <summary>
/// What every document carries, whatever its type: Statiq's standard keys, under our names with theirs as aliases.
/// Content types derive from it, are sealed, and have a public parameterless constructor.
/// </summary>
public abstract record ContentRecord
{
    /// <summary>The title; for a plain page without one, the first heading or the file name.</summary>
    [Field("Says what it is, in plain words.", Required = true, Max = 110, Counts = Counts.Always, Example = "Fewer falls on three wards")]
    public virtual string Title { get; init; } = "";

    /// <summary>What a reader needs to decide whether to read on; empty when a plain page gives none.</summary>
    [Field("What a reader needs to decide whether to read on: 40 to 400 characters of plain words.",
        Required = true, Min = 40, Max = 400, Counts = Counts.Always, Aliases = ["Description"], Example = "Three wards of a district hospital halved the number of falls in a year by hourly rounds; night staffing stayed a problem.")]
    public virtual string Summary { get; init; } = "";

    /// <summary>The day the document was first published; a later day than today leaves it out of the site.</summary>
    [Field("The day it was first published.", Title = "First published", Counts = Counts.Always, Aliases = ["Published", "Date"])]
    public DateOnly? Created { get; init; }

    /// <summary>The day of the last change worth telling readers about.</summary>
    [Field("The day of the last change worth telling readers about.", Title = "Last updated", Counts = Counts.Always)]
    public DateOnly? Updated { get; init; }

    /// <summary>What was wrong in it and was put right since, in the order written.</summary>
    [Field("What was wrong in the text and was put right since.")]
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>When and why it was withdrawn; null while it stands. It keeps its page; lists, counts, evidence and search leave it out.</summary>
    [Field("When and why readers should no longer rely on it: its page stays, with a notice; lists, counts and search leave it out.")]
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>The corrections, newest first; those of one day in the order written.</summary>
    public IEnumerable<Correction> NewestCorrections => Corrections.OrderByDescending(c => c.Date);

    /// <summary>The day from which the whole text holds: of the last change, or of publication where no change is given; null where neither is.</summary>
    public DateOnly? Revised => Updated ?? Created;

    /// <summary>The day of the last news of it: <see cref="Revised"/>, the last correction or the withdrawal, whichever is latest; null where none is given.</summary>
    public DateOnly? Changed => Corrections.Select(c => c.Date).Append(Withdrawn?.Date).Append(Revised).Max();

    /// <summary>True leaves the document out of the site.</summary>
    [Field("true leaves the document out of the site.", Shown = false, Aliases = ["Draft"])]
    public bool Excluded { get; init; }

    /// <summary>Place among its siblings, smallest first; null comes after every number.</summary>
    [Field("Place among its siblings, smallest first.", Example = "10")]
    public int? Order { get; init; }

    /// <summary>BCP 47 tag of the language of the text; null for that of the site.</summary>
    [Field("The language of the text, if it is not that of the site: ar for Arabic, cy for Welsh, ur for Urdu.", Title = "Language", Shown = false, Example = "cy")]
    public string? Lang { get; init; }

    /// <summary>Old addresses that lead here, from the root of the site.</summary>
    [Field("Old addresses that lead here.", Shown = false, Example = "/old-name/")]
    public ImmutableArray<string> RedirectFrom { get; init; } = [];

    /// <summary>Where the page is written, from the root of the site; null for the usual place.</summary>
    [Field("Where the page is written, from the root of the site.", Shown = false, Example = "about/index.html")]
    public string? DestinationPath { get; init; }

    /// <summary>True keeps the document out of the search index.</summary>
    [Field("true keeps the document out of search.", Shown = false)]
    public bool OmitFromSearch { get; init; }

    /// <summary>False keeps the document out of sitemap.xml.</summary>
    [Field("false keeps the document out of the site map.", Shown = false, Example = "false")]
    public bool IncludeInSitemap { get; init; } = true;

    /// <summary>What in it looks like personal data and may stand there, in the order written.</summary>
    [Field("What looks like personal data and may stand here, with the reason; for maintainers.", Shown = false)]
    public ImmutableArray<NotPersonal> NotPersonal { get; init; } = [];

    /// <summary>Rules that no single field can state. Pure: depends on the record and the report's questions only.</summary>
    public virtual void Check(CheckReport report)
    {
    }
}
