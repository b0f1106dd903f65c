using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>Keys that an open type does not know, as other generators have them: kept, and noticed where they look like a slip.</summary>
sealed class ExtraFields(ContentType type, MapNode map, FileReport report)
{
    // Shorter words are near each other by chance.
    const int LeastLength = 5;

    readonly ImmutableSortedDictionary<string, string>.Builder texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);

    /// <summary>Their texts, lists joined by commas.</summary>
    public ImmutableSortedDictionary<string, string> Texts => texts.ToImmutable();

    /// <summary>True for an entry that is none of the type's fields, which is then kept.</summary>
    public bool TryKeep(MapEntry entry)
    {
        if (!type.Open || FieldKeys.Find(type.Shape, entry.Key) is not null && !Hiding.IsAnswer(entry)) return false;
        ReportNear(entry);
        if (entry.Value is ScalarNode { Cut: { Tight: true } cut })
            report.AddMistake(FrontMatterDiagnostics.CutText, cut.Position, "A # after a space begins a comment: the value ends before it", $"If it belongs to the text, write: {entry.Key}: {Quoted.Of(cut.Whole)}");
        if (Text(entry.Value) is { } text) texts[entry.Key] = text;
        return true;
    }

    void ReportNear(MapEntry entry)
    {
        // A yes or no to a key that is nearly one that hides is no mere notice.
        if (entry.Key.Length < LeastLength || entry.Value is ScalarNode scalar && Hiding.Answer(scalar.Text) is not null) return;
        // Most fields have no key that is nearly as long, and every document has such entries.
        List<string> like = [];
        foreach (FieldDeclaration field in type.Shape.Fields)
        {
            like.Clear();
            foreach (string alias in field.Aliases)
                if (IsAsLong(alias, entry.Key)) like.Add(alias.ToLowerInvariant());
            if (IsAsLong(field.Key, entry.Key)) like.Add(field.Key);
            if (Nearest.To(entry.Key, like) is not { } near || map.Entries.Any(e => FieldKeys.Find(type.Shape, e.Key) == field)) continue;
            report.Add(BindingDiagnostics.NearKey, entry.Position, $"The key '{Shown.Of(entry.Key)}' is not known", $"Did you mean '{near}'?");
            return;
        }
    }

    static bool IsAsLong(string key, string written) => key.Length >= LeastLength && Math.Abs(key.Length - written.Length) <= 1;

    static string? Text(YamlNode node) => node switch
    {
        ScalarNode { IsNull: false } scalar => scalar.Text,
        ListNode list when list.Items.All(i => i is ScalarNode) => string.Join(", ", list.Items.Select(i => ((ScalarNode)i).Text)),
        _ => null,
    };
}
