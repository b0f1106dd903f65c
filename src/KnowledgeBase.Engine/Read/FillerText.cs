using System.Text.RegularExpressions;

namespace KnowledgeBase.Engine.Read;

/// <summary>Finds text that was to be replaced and was not: <c>TODO</c>, "lorem ipsum", and what <c>kb new</c> wrote to say what belongs there.</summary>
static partial class FillerText
{
    /// <summary>One diagnostic for each line of a typed document with filler outside comments, in the order of the file.</summary>
    public static ImmutableArray<Diagnostic> In(SourceFile file, ContentType type)
    {
        if (!type.Typed) return [];
        var source = new SourceText(Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF'));
        return [.. Places(WithoutComments(source.Text), type)
            .Select(found => (Position: source.PositionAt(found.Index), found.Words))
            .OrderBy(found => found.Position)
            .DistinctBy(found => found.Position.Line)
            .Select(found => ReadDiagnostics.Filler.At(file.Path, found.Position, $"'{found.Words}' stands in place of a text"))];
    }

    static IEnumerable<(int Index, string Words)> Places(string text, ContentType type)
    {
        foreach (Match filler in Filler().Matches(text)) yield return (filler.Index, filler.Value);
        foreach (SectionDeclaration section in type.Sections)
            if (text.IndexOf(section.Help, StringComparison.Ordinal) is >= 0 and int at) yield return (at, section.Help);
    }

    /// <summary>The text with spaces in place of comments: of HTML anywhere, of YAML in the front matter.</summary>
    static string WithoutComments(string text)
    {
        text = HtmlComment().Replace(text, Blank);
        int end = text.IndexOf("\n---", StringComparison.Ordinal) is >= 0 and int found ? found : 0;
        return YamlComment().Replace(text[..end], Blank) + text[end..];
    }

    static string Blank(Match comment) => new(' ', comment.Length);

    // Of many comments without an end each would be looked for to the end of the file, were this not one pass.
    [GeneratedRegex(@"<!--[\s\S]*?-->", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlComment();

    [GeneratedRegex(@"^[ \t]*#.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex YamlComment();

    [GeneratedRegex("""
        (?<![\w/.-])
        (?: TODO | FIXME | TBC | TBD | [Xx]{3,} | \?{3,}
          | (?i: lorem\ ipsum | dolor\ sit\ amet | text\ goes\ here
              | (?<![\w,]\ )to\ be\ (?:added|completed|confirmed|written)(?=["'.)]*\r?$)
              | (?:insert|add|enter|your|some)\ (?:your\ )?(?:text|title|summary|words)(?:\ goes)?\ here )
        )
        (?![\w/-])
        | \[ (?i: insert|enter|add|your|name\ of ) \ [^\[\]\r\n]{1,80} \] (?![(:\[])
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Filler();
}
