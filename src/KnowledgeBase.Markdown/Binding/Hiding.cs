using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>
/// Whether a plain page is meant to stay off the site, in the words of other generators too. What may be meant so and cannot be
/// told for certain is an error, and hides the page: nothing is shown that somebody wanted to hide.
/// </summary>
static class Hiding
{
    static readonly ImmutableArray<string> Hides = ["draft", "excluded", "hidden", "unpublished", "isdraft", "unlisted", "private", "wip", "exclude", "hide"];
    static readonly ImmutableArray<string> Shows = ["published", "publish", "ispublished", "public", "visible"];
    static readonly ImmutableArray<string> States = ["status", "state", "visibility", "poststatus"];
    static readonly ImmutableArray<string> Expiries = ["expirydate", "expires", "expireson", "unpublishdate", "unpublishon"];
    static readonly ImmutableArray<string> HiddenStates = ["draft", "hidden", "private", "unpublished", "unlisted", "wip", "inreview", "pending", "notpublished", "internal"];
    static readonly ImmutableArray<string> Yes = ["true", "yes", "y", "on", "1", "t"];
    static readonly ImmutableArray<string> No = ["false", "no", "n", "off", "0", "f", "never", "notyet", "draft", "none"];

    // Of these keys every value is meant as yes or no; others mean something else in some generators.
    static readonly ImmutableArray<string> Certain = ["draft", "excluded", "hidden", "unpublished", "published"];

    /// <summary>True when the text is one of the words for yes, false for no, null for anything else.</summary>
    public static bool? Answer(string text) => Word(text) switch
    {
        var word when Yes.Contains(word) => true,
        var word when No.Contains(word) => false,
        _ => null,
    };

    /// <summary>True for an answer to the question whether the page is published, in place of a day.</summary>
    public static bool IsAnswer(MapEntry entry) =>
        Word(entry.Key) == "published" && entry.Value is not ScalarNode { IsNull: true } && (entry.Value is not ScalarNode scalar || !scalar.Text.Any(char.IsAsciiDigit) || Answer(scalar.Text) is not null);

    /// <summary>True when the page is to be hidden.</summary>
    public static bool IsAsked(MapNode fields, FileReport report)
    {
        bool hidden = false;
        foreach (MapEntry entry in fields.Entries) hidden |= Hidden(entry, report);
        return hidden;
    }

    static bool Hidden(MapEntry entry, FileReport report)
    {
        string key = Word(entry.Key);
        string? text = entry.Value is ScalarNode { IsNull: false } scalar ? scalar.Text : null;
        if (entry.Value is ScalarNode { IsNull: true }) return false;
        if (Hides.Contains(key)) return Decided(entry, key, text is null ? null : Word(text) is "draft" or "wip" ? true : Answer(text), report);
        if (Shows.Contains(key)) return IsDay(key, text) ? false : Decided(entry, key, text is null ? null : !Answer(text), report);
        if (States.Contains(key)) return text is not null && HiddenStates.Contains(Word(text));
        if (Expiries.Contains(key))
        {
            report.AddMistake(BindingDiagnostics.UnclearHiding.At(report.Path, entry.Position, $"'{entry.Key}' is not read: the page stays on the site",
                "Take the page out with 'excluded: true' when its time is over.").Softened(Abstractions.Diagnostics.Severity.Warning));
            return false;
        }
        return text is not null && Misspelt(entry, key, text, report);
    }

    static bool IsDay(string key, string? text) => key == "published" && text is not null && text.Any(char.IsAsciiDigit) && Answer(text) is null;

    static bool Decided(MapEntry entry, string key, bool? hidden, FileReport report)
    {
        if (hidden is { } decided) return decided;
        if (!Certain.Contains(key)) return false;
        report.Add(BindingDiagnostics.UnclearHiding, entry.Value.Position,
            entry.Value is ScalarNode scalar ? $"'{entry.Key}' is '{Shown.Of(scalar.Text)}', which says neither yes nor no" : $"'{entry.Key}' is {entry.Value.Kind}, which says neither yes nor no");
        return true;
    }

    /// <summary>A key that nobody reads, one letter away from one that hides, with the answer that hides.</summary>
    static bool Misspelt(MapEntry entry, string key, string text, FileReport report)
    {
        if (Answer(text) is not { } answer || key.Length < 4 || Nearest.To(key, Certain) is not { } near || (near == "published") == answer) return false;
        report.Add(BindingDiagnostics.UnclearHiding, entry.Position, $"The key '{Shown.Of(entry.Key)}' is not known, and seems to be meant to hide the page", $"Did you mean '{near}'?");
        return true;
    }

    /// <summary>Without case and what parts words.</summary>
    static string Word(string text) => string.Concat(Quoted.WithoutCurly(text.Trim()).Where(c => c is not ('_' or '-' or ' ')).Select(char.ToLowerInvariant));
}
