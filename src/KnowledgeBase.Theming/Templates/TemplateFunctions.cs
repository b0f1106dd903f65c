using System.Collections;
using System.Collections.Frozen;
using HandlebarsDotNet;
using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Templates;

/// <summary>One function: pure. <paramref name="root"/> is the outermost view of the page.</summary>
delegate object? TemplateFunction(Arguments arguments, View root);

/// <summary>The functions templates may call: few, pure, and each useful to any theme. docs/site-themes.md describes them.</summary>
static class TemplateFunctions
{
    /// <summary>Names that are part of the template language itself.</summary>
    public static readonly FrozenSet<string> BuiltIn = FrozenSet.Create(StringComparer.Ordinal, "lookup");

    /// <summary>Blocks that are part of the template language itself.</summary>
    public static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal, "if", "unless", "each", "with");

    /// <summary>The functions by name. <paramref name="asset"/> gives the published path of an asset, from the root of the site.</summary>
    public static FrozenDictionary<string, TemplateFunction> All(Func<string, string> asset) =>
        new Dictionary<string, TemplateFunction>(StringComparer.Ordinal)
        {
            ["eq"] = (a, _) => Two("eq", a) && Text(a[0]) == Text(a[1]),
            ["gt"] = (a, _) => Two("gt", a) && Number(a[0]) > Number(a[1]),
            ["plus"] = (a, _) => Two("plus", a) ? (int)(Number(a[0]) + Number(a[1])) : null,
            ["and"] = (a, _) => a.AsEnumerable().All(v => HandlebarsUtils.IsTruthyOrNonEmpty(v)),
            ["or"] = (a, _) => a.AsEnumerable().Any(v => HandlebarsUtils.IsTruthyOrNonEmpty(v)),
            ["not"] = (a, _) => HandlebarsUtils.IsFalsyOrEmpty(One("not", a)),
            ["howMany"] = (a, _) => Items(One("howMany", a)).Count(),
            ["take"] = (a, _) => Two("take", a) ? Items(a[0]).Take((int)Number(a[1])).ToArray() : null,
            ["skip"] = (a, _) => Two("skip", a) ? Items(a[0]).Skip((int)Number(a[1])).ToArray() : null,
            ["having"] = Having,
            ["except"] = Except,
            ["concat"] = (a, _) => string.Concat(a.AsEnumerable().Select(Text)),
            ["figure"] = (a, _) => Shown(One("figure", a)),
            ["quantity"] = (a, _) => Two("quantity", a) ? Figures.WithUnit(Shown(a[0]), Text(a[1])) : null,
            ["plural"] = Plural,
            ["stop"] = (a, _) => FullStop.After(Text(One("stop", a))),
            ["cite"] = Cite,
            ["web"] = (a, _) => Web(Text(One("web", a))),
            ["href"] = (a, root) => LinkRoot(root) + Text(One("href", a)),
            ["asset"] = (a, root) => LinkRoot(root) + "/" + asset(Text(One("asset", a))),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>An address from content, or null where following it could do anything but open a page of the web.</summary>
    static string? Web(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("https" or "http") ? address : null;

    static object? One(string name, Arguments arguments) =>
        arguments.Length == 1 ? arguments[0] : throw Wrong($"'{name}' takes one argument, not {arguments.Length}");

    static bool Two(string name, Arguments arguments) =>
        arguments.Length == 2 ? true : throw Wrong($"'{name}' takes two arguments, not {arguments.Length}");

    /// <summary><c>having list "path" value</c>: the items whose value at the path is equal to it.</summary>
    static object?[] Having(Arguments arguments, View root)
    {
        if (arguments.Length != 3) throw Wrong($"'having' takes a list, a path and a value, not {arguments.Length} arguments");
        string[] path = Text(arguments[1]).Split('.');
        string wanted = Text(arguments[2]);
        return Items(arguments[0]).Where(item => Text(At(item, path)) == wanted).ToArray();
    }

    /// <summary>
    /// <c>except fields "aim themes"</c>: the fields that are given and that the template does not show itself. A name is one that the
    /// content type has, so that nothing is left out by a slip; <c>aim?</c> for layouts of several types.
    /// </summary>
    static object?[] Except(Arguments arguments, View root)
    {
        Two("except", arguments);
        View[] fields = [.. Items(arguments[0]).OfType<View>()];
        string[] names = [.. fields.Select(f => Text(f["name"]))];
        string[] said = Text(arguments[1]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (said.FirstOrDefault(name => !name.EndsWith('?') && !names.Contains(name)) is { } unknown)
            throw Wrong($"there is no field '{unknown}'; there are {string.Join(", ", names)}");
        string[] taken = [.. said.Select(name => name.TrimEnd('?'))];
        return [.. fields.Where(f => f["value"] is not null && !taken.Contains(Text(f["name"])))];
    }

    static object? At(object? value, string[] path)
    {
        foreach (string name in path)
        {
            if (value is null or Nothing) return null;
            if (value is not View view || !view.TryGetValue(name, out value))
                throw Wrong($"'having' finds no '{name}' in an item of the list");
        }

        return value;
    }

    /// <summary><c>plural count "case study" "case studies"</c>: the number and the right word.</summary>
    static string Plural(Arguments arguments, View root)
    {
        if (arguments.Length != 3) throw Wrong($"'plural' takes a number and two words, not {arguments.Length} arguments");
        double count = Number(arguments[0]);
        return Figures.Text(count) + " " + Text(arguments[count == 1 ? 1 : 2]);
    }

    /// <summary><c>cite text</c> links to the sources of the page itself, <c>cite text address</c> to those of another.</summary>
    static Html Cite(Arguments arguments, View root) => arguments.Length is 1 or 2
        ? CitationLinks.In(Text(arguments[0]), arguments.Length == 2 ? Text(arguments[1]) : "")
        : throw Wrong($"'cite' takes a text and perhaps an address, not {arguments.Length} arguments");

    static IEnumerable<object?> Items(object? list) => list switch
    {
        null => [],
        string => throw Wrong("a text was given where a list is needed"),
        IEnumerable items => items.Cast<object?>(),
        _ => throw Wrong("something that is not a list was given where a list is needed"),
    };

    static double Number(object? value) => Figure.TryParse(Text(value), out Figure figure) ? figure : 0;

    static string Shown(object? value) => Figure.TryParse(Text(value), out Figure figure) ? Figures.Text(figure) : Text(value);

    static string Text(object? value) => value switch
    {
        null => "",
        UndefinedBindingResult undefined => throw Wrong($"'{undefined.Value}' is not known here"),
        bool b => b ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    static string LinkRoot(View root) => root.GetValueOrDefault("linkRoot") as string ?? "";

    static TemplateFault Wrong(string message) => new(ThemingDiagnostics.FunctionWrong, message);
}
