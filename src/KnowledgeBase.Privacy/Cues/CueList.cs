namespace KnowledgeBase.Privacy.Cues;

/// <summary>The words that tell what a number, a date or a name is, as a controlled list gives them.</summary>
sealed class CueList(Vocabulary? list)
{
    /// <summary>The name of the list.</summary>
    public const string Name = "personal-data";

    public Cue NhsNumber { get; } = Of(list, "nhs-number");
    public Cue ChiNumber { get; } = Of(list, "chi-number");
    public Cue HcNumber { get; } = Of(list, "hc-number");
    public Cue InsuranceNumber { get; } = Of(list, "insurance-number");
    public Cue DateOfBirth { get; } = Of(list, "date-of-birth");
    public Cue Born { get; } = Of(list, "born");
    public Cue Range { get; } = Of(list, "range");
    public Cue Person { get; } = Of(list, "person");
    public Cue NotPerson { get; } = Of(list, "not-person");
    public Cue Home { get; } = Of(list, "home");
    public Cue Organisation { get; } = Of(list, "organisation");
    public Cue Telephone { get; } = Of(list, "telephone");
    public Cue Title { get; } = Of(list, "title");
    public Cue Patient { get; } = Of(list, "patient");
    public Cue Invented { get; } = Of(list, "invented");
    public Cue Diagnosis { get; } = Of(list, "diagnosis");
    public Cue Aged { get; } = Of(list, "aged");
    public Cue YearsOld { get; } = Of(list, "years-old");
    public Cue AgeGroup { get; } = Of(list, "age-group");
    public Cue Counted { get; } = Of(list, "counted");
    public Cue NotCounted { get; } = Of(list, "not-counted");
    public Cue PlainCount { get; } = Of(list, "plain-count");
    public Cue TimeSpan { get; } = Of(list, "time-span");

    public ImmutableHashSet<string> PrivateMail { get; } = Set(list, "private-mail");
    public ImmutableHashSet<string> ExampleHosts { get; } = Set(list, "example-host");
    public ImmutableHashSet<string> Roles { get; } = Set(list, "role");
    public ImmutableHashSet<string> Placeholders { get; } = Set(list, "placeholder");

    /// <summary>The forms of dates, with the list's names of months and words for days.</summary>
    public DateForms Dates { get; } = new(list?.Find("month")?.Synonyms ?? [], list?.Find("day")?.Synonyms ?? []);

    static Cue Of(Vocabulary? list, string id) => new(list?.Find(id)?.Synonyms ?? []);

    static ImmutableHashSet<string> Set(Vocabulary? list, string id) =>
        ImmutableHashSet.CreateRange(StringComparer.OrdinalIgnoreCase, list?.Find(id)?.Synonyms ?? []);
}
