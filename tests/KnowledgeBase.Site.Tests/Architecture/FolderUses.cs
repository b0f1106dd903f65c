using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Tests.Architecture;

/// <summary>Which folders of a project use which, folders in folders being folders of their own; and the rings among them.</summary>
sealed partial class FolderUses(IEnumerable<(string From, string To, string Why)> uses)
{
    /// <summary>For each folder the folders it uses, each with one place that shows it.</summary>
    readonly ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> reasons = uses.GroupBy(use => use.From)
        .ToImmutableSortedDictionary(from => from.Key, from => from.GroupBy(use => use.To)
            .ToImmutableSortedDictionary(to => to.Key, to => to.Select(use => use.Why).Min(StringComparer.Ordinal)!, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The uses in a project: by what the compiler wrote down, and by the sources for constants, of which it leaves no trace.</summary>
    public static FolderUses Of(Assembly assembly, string project)
    {
        Type[] own = [.. assembly.GetTypes().Where(t => t.Namespace?.StartsWith(project, StringComparison.Ordinal) == true)];
        HashSet<string> folders = [.. own.Select(t => t.Namespace!)];
        return new FolderUses(own
            .SelectMany(type => NamedTypes.Of(type).Where(named => named.Assembly == assembly && named.Namespace is not null)
                .Select(named => (From: type.Namespace!, To: named.Namespace!, Why: $"{Outer(type).Name} names {Outer(named).Name}")))
            .Concat(Written(project, own))
            .Where(use => use.From != use.To && folders.Contains(use.To)));
    }

    /// <summary>A shortest ring for each folder that is part of one, each ring once: <c>A -> B (why); B -> A (why)</c>.</summary>
    public IEnumerable<string> Rings() => reasons.Keys.Select(Ring).Where(ring => !ring.IsEmpty)
        .DistinctBy(ring => string.Join(' ', ring.Order(StringComparer.Ordinal)))
        .Select(ring => string.Join("; ", ring.Zip([.. ring[1..], ring[0]], (from, to) => $"{from} -> {to} ({reasons[from][to]})")));

    /// <summary>The folders on the shortest way from a folder back to itself; empty without one.</summary>
    ImmutableArray<string> Ring(string start)
    {
        HashSet<string> seen = [];
        var ways = new Queue<ImmutableArray<string>>([[start]]);
        while (ways.TryDequeue(out ImmutableArray<string> way))
            foreach (string next in reasons.TryGetValue(way[^1], out ImmutableSortedDictionary<string, string>? used) ? used.Keys : [])
            {
                if (next == start) return way;
                if (seen.Add(next)) ways.Enqueue(way.Add(next));
            }
        return [];
    }

    /// <summary>What the sources say: their using lines, and constants of the folders above, for which they need none.</summary>
    static IEnumerable<(string From, string To, string Why)> Written(string project, Type[] own)
    {
        (string Name, string Namespace)[] constants = [.. own.Where(t => !t.IsEnum && t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Any(f => f.IsLiteral))
            .Select(t => (t.Name, t.Namespace!))];
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", project), "*.cs", SearchOption.AllDirectories))
        {
            string text = File.ReadAllText(path), name = Path.GetFileNameWithoutExtension(path);
            if (Namespace().Match(text) is not { Success: true } match) continue;
            string from = match.Groups[1].Value;
            foreach (Match line in Using().Matches(text))
                yield return (from, line.Groups[1].Value, $"{name} has a using line");
            foreach ((string constant, string above) in constants.Where(c => from.StartsWith(c.Namespace + ".", StringComparison.Ordinal)))
                if (Regex.IsMatch(text, $@"(?<![\w.]){constant}\.\w")) yield return (from, above, $"{name} names {constant}");
        }
    }

    static Type Outer(Type type) => type.DeclaringType is { } outer ? Outer(outer) : type;

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
