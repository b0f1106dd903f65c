using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Search.Storage;

namespace KnowledgeBase.Cli.Searching;

/// <summary>The filters that a command line asks for, as the index knows them.</summary>
static class SearchFilters
{
    /// <summary>How many choices a message lists.</summary>
    const int MostNamed = 12;

    /// <summary>Takes <c>NAME=VALUE</c> apart.</summary>
    /// <exception cref="UsageException">There is no name or no value.</exception>
    public static (string Name, string Value) Read(string filter) => filter.Split('=', 2) is [{ Length: > 0 } name, { Length: > 0 } value]
        ? (name.Trim(), value.Trim())
        : throw new UsageException($"--filter: '{filter}' is not NAME=VALUE", "Write the filter's name, an equals sign and the value: --filter theme=culture.");

    /// <summary>The wanted values by filter. A value is an id or, without case, its label.</summary>
    /// <exception cref="UsageException">There is no such filter, or no document has the value.</exception>
    public static ImmutableDictionary<string, ImmutableArray<string>> Of(
        IEnumerable<(string Name, string Value)> wanted, ImmutableArray<FacetTable> tables) => wanted
        .GroupBy(w => Table(w.Name, tables), w => w.Value)
        .ToImmutableDictionary(filter => filter.Key.Name, filter => filter.Select(value => Id(filter.Key, value)).ToImmutableArray());

    static FacetTable Table(string name, ImmutableArray<FacetTable> tables) =>
        tables.FirstOrDefault(t => Same(t.Name, name)) ?? throw new UsageException(
            $"there is no filter '{name}'", Nearest.Hint(name, tables.Select(t => t.Name), Choices("The filters are", [.. tables.Select(t => t.Name)])));

    static string Id(FacetTable table, string value)
    {
        if (table.Values.Any(t => t.Value == value)) return value;
        if (table.Values.FirstOrDefault(t => Same(t.Value, value) || Same(t.Label, value)) is { Value: { } id }) return id;
        throw new UsageException($"{table.Name}: no document has '{value}'",
            Nearest.Hint(value, table.Values.SelectMany(Names), Choices("There are", [.. table.Values.Select(t => t.Value)])));
    }

    static string Choices(string there, ImmutableArray<string> all) =>
        $"{there}: {string.Join(", ", all.Take(MostNamed))}{(all.Length > MostNamed ? " and others" : "")}.";

    static IEnumerable<string> Names(FacetTerm term) => term.Value == term.Label ? [term.Value] : [term.Value, term.Label];

    // Options are written with hyphens where fields have underscores.
    static bool Same(string a, string b) => a.Replace('-', '_').Equals(b.Replace('-', '_'), StringComparison.OrdinalIgnoreCase);
}
