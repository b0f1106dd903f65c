using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Abstractions.Outputs;

namespace KnowledgeBase.Search.Export;

/// <summary>
/// Publishes the client as two files where its source is many: one request in place of a chain of them. Modules are joined in the
/// order of their imports and comments are left out; nothing is renamed, so a name may stand at the top of one module only.
/// </summary>
static partial class ClientModules
{
    /// <summary><c>client.js</c> and <c>search-page.js</c>, which imports it.</summary>
    public static IEnumerable<OutputFile> Outputs()
    {
        var joined = new HashSet<string>(StringComparer.Ordinal);
        foreach (string entry in (string[])["client.js", "search-page.js"])
        {
            var text = new StringBuilder();
            Join(entry, entry, joined, text);
            yield return OutputFile.Text($"{BrowserExport.Folder}/{entry}", text.ToString());
        }
    }

    static void Join(string name, string entry, HashSet<string> joined, StringBuilder text)
    {
        if (!joined.Add(name)) return;
        var own = new StringBuilder();
        foreach (string line in LinesWithoutComments(Read(name)))
            if (!Import().Match(line).Groups["module"].TryValue(out string module)) own.Append(name == entry ? line : Exported(line)).Append('\n');
            else if (module == "client.js") own.Append(line).Append('\n');
            else Join(module, entry, joined, text);
        text.Append(own);
    }

    static IEnumerable<string> LinesWithoutComments(string source)
    {
        bool inside = false;
        foreach (string line in source.Split('\n').Select(l => l.Trim()))
        {
            bool comment = inside || line.StartsWith("/**", StringComparison.Ordinal) || line.StartsWith("//", StringComparison.Ordinal);
            inside = (inside || line.StartsWith("/**", StringComparison.Ordinal)) && !line.EndsWith("*/", StringComparison.Ordinal);
            if (!comment && line.Length > 0) yield return line;
        }
    }

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
}
