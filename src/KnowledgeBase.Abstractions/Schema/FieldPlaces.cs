using KnowledgeBase.Abstractions.Text;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Where the fields of a document stand in its file, by path: <c>period.end</c>, <c>measures[2].unit</c> (0-based). Immutable.</summary>
public sealed class FieldPlaces(IReadOnlyDictionary<string, TextPosition> places)
{
    /// <summary>Those of a document that has no front matter.</summary>
    public static FieldPlaces None { get; } = new(new Dictionary<string, TextPosition>());

    /// <summary>The place of a field; of the nearest that holds it where it is not there; of the file's first line where none is.</summary>
    public TextPosition this[string field]
    {
        get
        {
            for (string path = field; ;)
            {
                if (places.TryGetValue(path, out TextPosition place)) return place;
                int cut = path.LastIndexOfAny(['.', '[']);
                if (cut <= 0) return TextPosition.Start;
                path = path[..cut];
            }
        }
    }
}
