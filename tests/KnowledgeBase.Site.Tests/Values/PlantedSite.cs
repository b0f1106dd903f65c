using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Text;
using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Site.Tests.Values;

/// <summary>
/// The files of a site with one document of each type in which every field is given, at every depth, by declarations alone. Each value is
/// one that stands nowhere else.
/// </summary>
sealed class PlantedSite
{
    /// <summary>Values that must fit others of the same document.</summary>
    static readonly Dictionary<string, (string Yaml, string[] Words)> Fitting = new(StringComparer.Ordinal)
    {
        ["measures[].id"] = ("falls", []),
        ["pdsa[].id"] = ("first", []),
        ["pdsa[].plan.measure"] = ("falls", []),
        ["measures[].rebase[].date"] = ("2025-03-01", ["March 2025"]),
        ["measures[].series"] = (
            "[{date: 2025-01-01, value: 3}, {date: 2025-02-01, suppressed: \"<5\", note: Zqnote}, {date: 2025-03-01, value: 7}]",
            ["Zqnote", "<5", "March 2025"]),
    };

    /// <summary>What templates say in other words than the fixed ones.</summary>
    static readonly Dictionary<string, string> Said = new(StringComparer.Ordinal)
    {
        ["example"] = "Example – invented for teaching",
        ["measures[].direction"] = "higher is better",
        ["supported_by[].direction"] = "Against",
        ["evaluation.independent"] = "independent of the programme",
    };

    readonly ImmutableArray<ContentType> types;
    readonly Dictionary<string, StringBuilder> vocabularies = new(StringComparer.Ordinal);
    readonly List<Planted> planted = [];
    int last;

    PlantedSite(IEnumerable<ContentType> types) => this.types = [.. types];

    /// <summary>Where a document of each type is, and what a reader must find on its page.</summary>
    public IReadOnlyList<Planted> Planted => planted;

    /// <summary>Texts by path, without settings.</summary>
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public static PlantedSite Of(IEnumerable<ContentType> types)
    {
        var site = new PlantedSite(types);
        foreach (ContentType type in site.types)
        {
            var wanted = new List<Wanted>();
            string id = site.Write(type, wanted, whole: true);
            site.planted.Add(new Planted(type.Name, $"{type.Folder}/{id}".TrimStart('/'), wanted));
        }
        foreach ((string name, StringBuilder terms) in site.vocabularies)
            site.Files[$"content/_vocabulary/{name}.yaml"] = $"title: {name}\nterms:\n{terms}";
        return site;
    }

    /// <summary>Writes a document and gives its id.</summary>
    string Write(ContentType type, List<Wanted> wanted, bool whole)
    {
        string id = $"d{++last}";
        var text = new StringBuilder("---\n");
        foreach (FieldDeclaration field in type.Shape.Fields)
            if (Yaml(field, new Place(field.Key, [field.Title]), wanted, whole) is { } value) text.Append(CultureInfo.InvariantCulture, $"{field.Key}: {value}\n");
        text.Append("---\n");
        foreach (SectionDeclaration section in type.Sections) text.Append(CultureInfo.InvariantCulture, $"\n## {section.Title}\n\nText.\n");
        Files[$"content/{type.Folder}/{id}.md".Replace("//", "/", StringComparison.Ordinal)] = text.ToString();
        return id;
    }

    string? Yaml(FieldDeclaration field, Place place, List<Wanted> wanted, bool whole)
    {
        // What is withdrawn is left out of other pages; a test of its own plants it.
        if ((!field.Required && !(whole && field.Shown)) || field.Property.Name == nameof(ContentRecord.Withdrawn)) return null;
        if (whole && Fitting.TryGetValue(place.Path, out (string Yaml, string[] Words) fitting))
        {
            wanted.Add(new Wanted(place.Path, fitting.Words, []));
            return fitting.Yaml;
        }
        if (!whole && place.Path == "period") return "{start: 2020}";
        return Yaml(field.Shape, field, place, field.Shown ? wanted : [], whole);
    }

    string Yaml(FieldShape shape, FieldDeclaration field, Place place, List<Wanted> wanted, bool whole)
    {
        switch (shape)
        {
            case GroupShape group:
                return $"{{{string.Join(", ", group.Fields.Select(f => (f.Key, Value: Yaml(f, place.Inside(f), wanted, whole)))
                    .Where(f => f.Value is not null).Select(f => $"{f.Key}: {f.Value}"))}}}";
            case ListShape list:
                return $"[{Yaml(list.Item, field, place with { Path = place.Path + "[]" }, wanted, whole)}]";
            case MapShape map:
                return $"{{{Yaml(new TextShape(0, null, new VocabularyDomain(map.KeyVocabulary)), field, place with { Path = place.Path + ".key" }, wanted, whole)}: {Yaml(map.Value, field, place, wanted, whole)}}}";
        }
        (string yaml, string[] words) = Scalar(shape, field);
        bool speaksForItself = shape is not (BooleanShape or TextShape { Domain: AllowedDomain });
        wanted.Add(new Wanted(place.Path, Said.TryGetValue(place.Path, out string? said) ? [said] : words, speaksForItself ? [] : place.Labels));
        return yaml;
    }

    /// <summary>A value, and the forms in which a reader may find it.</summary>
    (string Yaml, string[] Words) Scalar(FieldShape shape, FieldDeclaration field)
    {
        int number = ++last;
        string token = $"Zq{number}q";
        DateOnly day = new DateOnly(2025, 1, 1).AddDays(number);
        switch (shape)
        {
            case TextShape { Domain: VocabularyDomain list }:
                if (!vocabularies.TryGetValue(list.Name, out StringBuilder? terms)) vocabularies[list.Name] = terms = new StringBuilder();
                terms.Append(CultureInfo.InvariantCulture, $"  - {{id: t{number}, label: {token}, definition: What it means.}}\n");
                return ($"t{number}", [token]);
            case TextShape { Domain: ReferenceDomain reference }:
                var named = new List<Wanted>();
                string id = Write(types.First(t => t.Name == reference.Type), named, whole: false);
                return (id, named.First(n => n.Field == "title").Words);
            case TextShape { Domain: AllowedDomain allowed }:
                string word = allowed.Values.MaxBy(v => v.Length)!;
                return (word, [Names.Label(word)]);
            case TextShape when field.Key is "url" or "archived":
                return ($"https://example.org/{token}", [token]);
            case TextShape when field.Key == "mailbox":
                return ($"{token}.team@example.org", [token]);
            case TextShape text:
                return ($"{token} {string.Concat(Enumerable.Repeat("said in words ", text.Min / 10))}".TrimEnd(), [token]);
            case NumberShape when field.Key.EndsWith("source", StringComparison.Ordinal):
                return ("1", ["[1]"]);
            case NumberShape limits:
                Figure figure = Within(limits, number);
                return (figure.Digits, [figure.Digits, Figures.Text(figure)]);
            case BooleanShape:
                return ("true", ["Yes"]);
            default:
                return (Days.Iso(day), [Days.Words(day)]);
        }
    }

    static Figure Within(NumberShape limits, int number)
    {
        double[] candidates = [3000 + number, 1900 + (number % 300), 100 + (number % 500), 10 + (number / 1000d)];
        double value = candidates.First(c => c >= limits.Min && c <= limits.Max);
        return Figure.TryParse(value.ToString(CultureInfo.InvariantCulture), out Figure figure) ? figure : throw new InvalidOperationException();
    }

    /// <summary>Where a field stands: its path, and the labels on the way to it.</summary>
    sealed record Place(string Path, ImmutableArray<string> Labels)
    {
        public Place Inside(FieldDeclaration field) => new($"{Path}.{field.Key}", Labels.Add(field.Title));
    }
}

/// <summary>A document with every field given.</summary>
/// <param name="Type">Its content type.</param>
/// <param name="Address">Its address, without slashes at the ends.</param>
/// <param name="Wanted">What a reader must find.</param>
sealed record Planted(string Type, string Address, IReadOnlyList<Wanted> Wanted);

/// <summary>One field of a document.</summary>
/// <param name="Field">Its path.</param>
/// <param name="Words">The forms of its value, of which a reader must find one; none where the value says nothing by itself.</param>
/// <param name="Labels">
/// For a value that others may have too, a fixed word or yes and no: the labels under which it must stand, from the outermost. Empty for
/// a value that stands nowhere else.
/// </param>
sealed record Wanted(string Field, string[] Words, ImmutableArray<string> Labels);
