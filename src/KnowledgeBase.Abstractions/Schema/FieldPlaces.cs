using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Where the fields of a document stand in its file, by path: <c>period.end</c>, <c>measures[2].unit</c> (0-based). Immutable.</summary>
/// <param name="places">Where each begins.</param>
/// <param name="ends">The places after those that are single values.</param>
public sealed class FieldPlaces(IReadOnlyDictionary<string, TextPosition> places, IReadOnlyDictionary<string, TextPosition> ends)
{
    /// <summary>Where each begins.</summary>
    public IReadOnlyDictionary<string, TextPosition> Starts { get; } = places;

    /// <summary>The places after those that are single values.</summary>
    public IReadOnlyDictionary<string, TextPosition> Ends { get; } = ends;

    /// <summary>True for a field that is there.</summary>
    public bool Has(string field) => Starts.ContainsKey(field);

    /// <summary>What writes <paramref name="yaml"/> in place of a single value; null for a field that is none or is not there.</summary>
    public Fix? Instead(string field, string yaml) => Ends.TryGetValue(field, out TextPosition end) ? Fix.Of(Starts[field], end, yaml) : null;

    /// <summary>Those of a document that has no front matter.</summary>
    public static FieldPlaces None { get; } = new(ImmutableDictionary<string, TextPosition>.Empty, ImmutableDictionary<string, TextPosition>.Empty);

    /// <summary>The place of a field; of the nearest that holds it where it is not there; of the file's first line where none is.</summary>
    public TextPosition this[string field]
    {
        get
        {
            for (string path = field; ;)
            {
                if (Starts.TryGetValue(path, out TextPosition place)) return place;
                int cut = path.LastIndexOfAny(['.', '[']);
                if (cut <= 0) return TextPosition.Start;
                path = path[..cut];
            }
        }
    }
}
