using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>What a field wants where something of another kind stands, and what to write instead.</summary>
/// <param name="Wanted">In words, with an article: "a list".</param>
/// <param name="Hint">A sentence or two.</param>
readonly record struct WantedKind(string Wanted, string Hint)
{
    /// <param name="shape">What is wanted.</param>
    /// <param name="node">What is there.</param>
    /// <param name="isItem">True for an item of a list.</param>
    public static WantedKind Of(FieldShape shape, YamlNode node, bool isItem) => shape switch
    {
        ListShape { OrFile: true } => new("a list or the name of a file", "Write one value a line, each after a hyphen and a space, or the name of a file after the colon."),
        ListShape { Item: GroupShape { Fields: [{ Shape: TextShape, Required: true } first, ..] } } when node is ScalarNode =>
            new("a list", $"Write each on a line of its own below it: '  - {first.Key}: …'."),
        ListShape => new("a list", "Write one value a line, each after a hyphen and a space."),
        GroupShape group => new("a group of fields", OfGroup(group, node, isItem)),
        MapShape map => new("a group of terms", $"Write a line for each below it, indented by two spaces: a term of the list '{map.KeyVocabulary}', a colon, a space and {(node is ScalarNode one ? $"'{Shown.Of(one.Text.Trim())}'" : "its value")}."),
        _ when OnlyValue(node) is { } one => new("a single value", $"Write it without brackets and hyphens: {Shown.Of(one.Text)}"),
        TextShape { Domain: null } when node is ListNode { Items.Count: > 0 } list && list.Items.All(i => i is ScalarNode) =>
            new("a single text", $"Write one text: {Quoted.Of(string.Join(", ", list.Items.Select(i => ((ScalarNode)i).Text)))}"),
        _ => new("a single value", "Write one value after the colon."),
    };

    static string OfGroup(GroupShape group, YamlNode node, bool isItem) => (group, node) switch
    {
        _ when Unspaced(group, node) is { } meant => meant,
        ({ Fields: [{ Shape: TextShape, Required: true } first, ..] rest }, ScalarNode text) when isItem =>
            $"Below it may stand {string.Join(", ", rest.Skip(1).Select(f => f.Key))}. Write: - {first.Key}: {Shown.Of(text.Text.Trim())}",
        _ when WrittenPeriod.Of(group, node) is { } ends => $"Write in its place: {{{ends}}}",
        _ when isItem => $"Write each as: {{{string.Join(", ", group.Fields.Take(2).Select(f => $"{f.Key}: …"))}}}. It may have: {string.Join(", ", group.Fields.Select(f => f.Key))}.",
        _ => "Write below it, each on a line of its own and indented by two spaces, what you know of: " + string.Join(", ", group.Fields.Select(f => f.Key)) + ".",
    };

    /// <summary>The value in brackets, in those of a wiki's link too.</summary>
    static ScalarNode? OnlyValue(YamlNode node) => node is ListNode { Items: [{ } item] } ? item as ScalarNode ?? OnlyValue(item) : null;

    /// <summary>Fields below a key that lack the space after their colon become one text.</summary>
    static string? Unspaced(GroupShape group, YamlNode node) =>
        node is ScalarNode text && text.Text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && FieldKeys.Find(group, text.Text[..colon].Trim()) is { } field
            ? $"A space is missing after '{field.Key}:'."
            : null;
}
