using System.Reflection;
using System.Text.RegularExpressions;
using NUglify;
using NUglify.JavaScript;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// Publishes the client as two files where its source is many: one request in place of a chain of them. Modules are joined in the
/// order of their imports, so a name may stand at the top of one module only, and made small, since many hosts compress nothing.
/// </summary>
static partial class ClientModules
{
    const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static readonly CodeSettings Small = new() { SourceMode = JavaScriptSourceMode.Module };

    static readonly ImmutableArray<string> Entries = ["client.js", "search-page.js"];

    /// <summary>Where the modules stand in the site.</summary>
    public static IEnumerable<string> Paths => Entries.Select(PathOf);

    /// <summary><c>client.js</c> and <c>search-page.js</c>, which imports it.</summary>
    public static IEnumerable<OutputFile> Outputs()
    {
        var joined = new HashSet<string>(StringComparer.Ordinal);
        foreach (string entry in Entries)
        {
            var text = new StringBuilder();
            Join(entry, entry, joined, text);
            UglifyResult small = Uglify.Js(WithShortPrivateNames(text.ToString()), entry, Small);
            if (small.HasErrors) throw new InvalidOperationException($"The client cannot be published: {small.Errors[0]}");
            yield return OutputFile.Text(PathOf(entry), small.Code);
        }
    }

    static string PathOf(string entry) => $"{BrowserExport.Folder}/{entry}";

    static void Join(string name, string entry, HashSet<string> joined, StringBuilder text)
    {
        if (!joined.Add(name)) return;
        var own = new StringBuilder();
        foreach (string line in Read(name).Split('\n'))
            if (!Import().Match(line).Groups["module"].TryValue(out string module)) own.Append(name == entry ? line : Exported(line)).Append('\n');
            else if (module == "client.js") own.Append(line).Append('\n');
            else Join(module, entry, joined, text);
        text.Append(own);
    }

    /// <summary>What <c>#names</c> of classes are called is nobody else's business, and NUglify leaves them.</summary>
    static string WithShortPrivateNames(string source)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return PrivateName().Replace(source, name =>
        {
            if (!names.TryGetValue(name.Value, out string? small)) names.Add(name.Value, small = ShortName(names.Count));
            return small;
        });
    }

    static string ShortName(int number) => number < Letters.Length ? $"#{Letters[number]}" : $"{ShortName(number / Letters.Length - 1)}{Letters[number % Letters.Length]}";

    static string Exported(string line) => line.StartsWith("export ", StringComparison.Ordinal) ? line["export ".Length..] : line;

    static bool TryValue(this Group group, out string value)
    {
        value = group.Value;
        return group.Success;
    }

    static string Read(string name)
    {
        Assembly assembly = typeof(ClientModules).Assembly;
        using Stream module = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The client has no module {name}.");
        using var reader = new StreamReader(module);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^import .* from '\./(?<module>[a-z-]+\.js)';$")]
    private static partial Regex Import();

    [GeneratedRegex("#[a-z][A-Za-z0-9]*")]
    private static partial Regex PrivateName();
}
