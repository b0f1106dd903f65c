using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Theming.Templates;

/// <summary>Finds what is wrong with a template without rendering it: blocks, partials, functions, raw output.</summary>
sealed partial class TemplateChecker(FrozenSet<string> functions, FrozenSet<string> partials, DiagnosticBag diagnostics)
{
    /// <summary>Checks one template; true when it can be compiled.</summary>
    public bool Check(Template template)
    {
        if (!template.IsWhole) return false;
        bool right = Balanced(template);
        foreach (TemplateTag tag in template.Tags)
            foreach (Diagnostic mistake in Mistakes(template, tag))
            {
                diagnostics.Add(mistake);
                right = false;
            }

        return right;
    }

    IEnumerable<Diagnostic> Mistakes(Template template, TemplateTag tag)
    {
        int at = tag.Span.Start;
        switch (tag.Kind)
        {
            case TagKind.Raw:
                yield return template.At(ThemingDiagnostics.RawOutput, at, $"'{tag.Inner}' would be written unencoded");
                break;
            case TagKind.Partial or TagKind.PartialBlockStart when !Known(template, tag.Name):
                yield return template.At(
                    ThemingDiagnostics.PartialUnknown, at, $"there is no partial '{tag.Name}'", Nearest.Hint(tag.Name, partials));
                break;
            case TagKind.Partial or TagKind.PartialBlockStart when Arguments(tag) is { Values: > 1 } or { Values: 1, Named: > 0 }:
                yield return template.At(
                    ThemingDiagnostics.FunctionWrong, at, $"the partial '{tag.Name}' takes one value or named values, not both",
                    "Stand it inside {{#with value}} and give the named values there.");
                break;
            case TagKind.BlockStart when !TemplateFunctions.Blocks.Contains(tag.Name):
                yield return template.At(
                    ThemingDiagnostics.FunctionWrong, at, $"there is no block '{tag.Name}'", Nearest.Hint(tag.Name, TemplateFunctions.Blocks));
                break;
            case TagKind.Value when tag.HasArguments && !functions.Contains(tag.Name):
                yield return Unknown(template, at, tag.Name);
                break;
        }

        foreach ((int offset, string name) in Calls(template, tag))
            if (!functions.Contains(name))
                yield return Unknown(template, offset, name);
    }

    /// <summary>How many arguments follow the name: values, and values with a name.</summary>
    static (int Values, int Named) Arguments(TemplateTag tag)
    {
        string arguments = Nested().Replace(tag.Inner[tag.Name.Length..], "_");
        string[] words = arguments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int named = words.Count(word => word.Contains('=', StringComparison.Ordinal));
        return (words.Length - named, named);
    }

    /// <summary>What counts as one word: a text in quotes, a call in brackets with calls in it.</summary>
    [GeneratedRegex("""
        "[^"]*"|\((?:"[^"]*"|[^()"]|\((?:"[^"]*"|[^()"])*\))*\)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Nested();

    Diagnostic Unknown(Template template, int offset, string name) => template.At(
        ThemingDiagnostics.FunctionWrong, offset, $"there is no function '{name}'", Nearest.Hint(name, functions));

    bool Known(Template template, string partial) =>
        partial == "@partial-block" || partials.Contains(partial) ||
        template.Tags.Any(t => t.Kind == TagKind.InlineStart && t.Inner.Contains($"\"{partial}\"", StringComparison.Ordinal));

    /// <summary>The functions called in brackets inside a tag: <c>(eq a b)</c>.</summary>
    static IEnumerable<(int Offset, string Name)> Calls(Template template, TemplateTag tag)
    {
        string text = template.Source.Text;
        bool quoted = false;
        for (int at = tag.Span.Start; at < tag.Span.End; at++)
        {
            if (text[at] == '"') quoted = !quoted;
            if (quoted || text[at] != '(') continue;
            int end = at + 1;
            while (end < tag.Span.End && text[end] is not (' ' or ')' or '\n' or '}')) end++;
            yield return (at + 1, text[(at + 1)..end]);
        }
    }

    bool Balanced(Template template)
    {
        var open = new Stack<TemplateTag>();
        foreach (TemplateTag tag in template.Tags)
        {
            if (tag.Opens) open.Push(tag);
            if (tag.Kind == TagKind.Else && open.Count == 0)
                return Broken(template, tag, "{{else}} stands outside a block");
            if (tag.Kind != TagKind.BlockEnd) continue;
            if (open.Count == 0) return Broken(template, tag, $"{{{{/{tag.Inner}}}}} closes nothing");
            TemplateTag opened = open.Pop();
            if (opened.Name != tag.Inner)
                return Broken(template, tag, $"{{{{/{tag.Inner}}}}} stands where '{opened.Name}' of line {Line(template, opened)} must be closed");
        }

        return open.Count == 0 || Broken(template, open.Peek(), $"the block '{open.Peek().Name}' is never closed");
    }

    static int Line(Template template, TemplateTag tag) => template.Source.PositionAt(tag.Span.Start).Line;

    bool Broken(Template template, TemplateTag tag, string message)
    {
        diagnostics.Add(template.At(ThemingDiagnostics.TemplateSyntax, tag.Span.Start, message));
        return false;
    }
}
