using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown.Binding;

/// <summary>
/// Whether a plain page is meant to stay off the site, in the words of other generators too. What may be meant so and cannot be
/// told for certain is an error, and hides the page: nothing is shown that somebody wanted to hide.
/// </summary>
static class Hiding
{
    static readonly ImmutableArray<string> Hides = ["draft", "excluded", "hidden", "unpublished", "isdraft", "unlisted", "private", "wip", "exclude", "hide",
        "internal", "confidential", "secret", "restricted", "embargoed", "donotpublish", "notforpublication", "headless"];
    static readonly ImmutableArray<string> Shows = ["published", "publish", "ispublished", "public", "visible", "live", "online", "dgpublish", "permalink"];
    static readonly ImmutableArray<string> States = ["status", "state", "visibility", "poststatus", "access", "audience"];
    static readonly ImmutableArray<string> Expiries = ["expirydate", "expires", "expireson", "unpublishdate", "unpublishon"];
    static readonly ImmutableArray<string> Beginnings = ["publishdate", "publishon", "releasedate", "embargo", "embargodate", "embargountil"];
    static readonly ImmutableArray<string> HiddenStates = ["draft", "hidden", "private", "unpublished", "unlisted", "wip", "inreview", "pending", "notpublished", "internal",
        "review", "forreview", "underreview", "confidential", "restricted", "embargoed", "notforpublication"];
    static readonly ImmutableArray<string> Yes = ["true", "yes", "y", "on", "1", "t"];
    static readonly ImmutableArray<string> No = ["false", "no", "n", "off", "0", "f", "never", "notyet", "draft", "none"];

    /// <summary>How far down lines are looked at that may be meant as front matter.</summary>
    const int MaxLines = 20;

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

    /// <summary>The last day that the page waits for before it is shown; null when it waits for none.</summary>
    public static DateOnly? WaitsFor(MapNode fields)
    {
        DateOnly? last = null;
        foreach (MapEntry entry in fields.Entries)
            if (Word(entry.Key) is var key && (key == "publish" || Beginnings.Contains(key)) && Day(entry) is { } day && !(day <= last)) last = day;
        return last;
    }

    /// <summary>True when a line at the top of a page without front matter would hide it, if it were front matter: it is reported.</summary>
    public static bool IsAskedOutside(SourceText source, FileReport report)
    {
        bool code = false;
        for (int line = 0; line < Math.Min(source.LineCount, MaxLines); line++)
        {
            ReadOnlySpan<char> text = source.Line(line).Trim();
            code ^= text.StartsWith("```") || text.StartsWith("~~~");
            int sign = code ? -1 : text.IndexOfAny(':', '=');
            if (sign <= 0) continue;
            string key = Word(text[..sign].Trim(" \"").ToString());
            if (!Certain.Contains(key) || Answer(text[(sign + 1)..].Trim(" \"',").ToString()) is not { } answer || answer == (key == "published")) continue;
            report.Add(BindingDiagnostics.UnclearHiding, source.PositionAt(source.LineStart(line)), "This line is not read, because it stands outside of front matter; it seems to be meant to hide the page",
                "Write it between two lines --- at the very beginning of the file.");
            return true;
        }
        return false;
    }

    static DateOnly? Day(MapEntry entry) => entry.Value is ScalarNode { IsNull: false } scalar && scalar.Text.Trim() is { Length: >= 10 } text && Days.TryParse(text.AsSpan(0, 10), out DateOnly day) ? day : null;

    static bool Hidden(MapEntry entry, FileReport report)
    {
        string key = Word(entry.Key);
        string? text = entry.Value is ScalarNode { IsNull: false } scalar ? scalar.Text : null;
        if (entry.Value is ScalarNode { IsNull: true }) return false;
        if (Hides.Contains(key)) return Decided(entry, key, text is null ? null : Word(text) is "draft" or "wip" ? true : Answer(text), report);
        if (Shows.Contains(key)) return !IsDay(key, text) && Decided(entry, key, text is null ? null : !Answer(text), report);
        if (States.Contains(key)) return text is not null && HiddenStates.Contains(Word(text));
        if (key == "build") return entry.Value is MapNode { Entries: var build } && build.Any(e => e is { Key: "render", Value: ScalarNode render } && Answer(render.Text) == false);
        if (Beginnings.Contains(key)) return Day(entry) is null && Decided(entry, "draft", null, report);
        if (Expiries.Contains(key))
        {
            report.AddMistake(BindingDiagnostics.UnclearHiding.At(report.Path, entry.Position, $"'{entry.Key}' is not read: the page stays on the site",
                "Take the page out with 'excluded: true' when its time is over.").Softened(Abstractions.Diagnostics.Severity.Warning));
            return false;
        }
        return text is not null && Misspelt(entry, key, text, report);
    }

    static bool IsDay(string key, string? text) => key is "published" or "publish" && text is not null && text.Any(char.IsAsciiDigit) && Answer(text) is null;

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
    static string Word(string text) => Quoted.WithoutCurly(text.Trim()).Replace("_", "", StringComparison.Ordinal)
        .Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
