using System.Text;
using System.Text.RegularExpressions;
using NUglify;
using NUglify.JavaScript;

namespace KnowledgeBase.ClientBundle;

/// <summary>
/// The browser's half of search as two files where its source is many: one request in place of a chain of them. Modules are joined in the
/// order of their imports, so a name may stand at the top of one module only, and made small, since many hosts compress nothing.
/// </summary>
/// <param name="modules">The folder of the source.</param>
sealed partial class Bundle(string modules)
{
    const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static readonly CodeSettings Small = new() { SourceMode = JavaScriptSourceMode.Module };

    readonly HashSet<string> joined = new(StringComparer.Ordinal);

    /// <summary><c>client.js</c> and <c>search-page.js</c>, which imports it.</summary>
    /// <exception cref="InvalidOperationException">A module is no JavaScript.</exception>
    public IEnumerable<(string Name, string Text)> Files()
    {
        foreach (string entry in (string[])["client.js", "search-page.js"])
        {
            var text = new StringBuilder();
            Join(entry, entry, text);
            UglifyResult small = Uglify.Js(WithShortPrivateNames(text.ToString()), entry, Small);
            if (small.HasErrors) throw new InvalidOperationException($"The client cannot be published: {small.Errors[0]}");
            yield return (entry, small.Code);
        }
    }

    void Join(string name, string entry, StringBuilder text)
    {
        if (!joined.Add(name)) return;
        var own = new StringBuilder();
        foreach (string line in File.ReadAllText(Path.Combine(modules, name)).Split('\n'))
            if (Import().Match(line) is not { Success: true } import) own.Append(name == entry ? line : Exported(line)).Append('\n');
            else if (import.Groups["module"].Value is "client.js") own.Append(line).Append('\n');
            else Join(import.Groups["module"].Value, entry, text);
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

    [GeneratedRegex(@"^import .* from '\./(?<module>[a-z-]+\.js)';$")]
    private static partial Regex Import();

    [GeneratedRegex("#[a-z][A-Za-z0-9]*")]
    private static partial Regex PrivateName();
}
