using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Searching;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb search WORDS</c>: Lucene on the index of the published site.</summary>
static class SearchCommand
{
    /// <summary>The word on the command line.</summary>
    public const string Name = "search";

    const int MostHits = 1000;

    /// <summary>The command; without its options for filters where nobody asks for it, since those are known once every plugin has registered.</summary>
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal, bool withFilters)
    {
        var words = new Argument<string[]>("WORDS") { Description = "What to look for; \"a phrase\", -not, AND, OR, ( ), theme:VALUE.", Arity = ArgumentArity.ZeroOrMore };
        Option<int?> limit = Values.Number("--limit", "Greatest number of results, 10 if not said.", "N", 0, MostHits);
        var batch = new Option<string?>("--batch") { Description = "A file with one query a line; prints one JSON object a line.", HelpName = "FILE" };
        var filter = new Option<string[]>("--filter") { Description = "Only where NAME, any filter of the site, has VALUE; --NAME VALUE is the same. Repeatable.", HelpName = "NAME=VALUE" };
        ImmutableArray<Option<string[]>> filters = withFilters ? [.. BuiltInFilters().Select(FilterOption)] : [];
        var command = new Command(Name, "Search the published site.") { words, limit, batch, filter };
        foreach (Option<string[]> named in filters) command.Options.Add(named);
        CommandDefinition.Run(command, (parsed, cancellation) =>
        {
            Session session = global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json);
            ImmutableArray<(string Name, string Value)> wanted =
            [
                .. filters.SelectMany(named => (parsed.GetValue(named) ?? []).Select(value => (named.Name[2..], value))),
                .. (parsed.GetValue(filter) ?? []).Select(SearchFilters.Read),
            ];
            var request = new SearchRequest { Query = string.Join(' ', parsed.GetValue(words) ?? []), Limit = parsed.GetValue(limit) ?? 10 };
            return Run(session, request, wanted, parsed.GetValue(batch), cancellation);
        });
        return new CommandDefinition(command,
            "kb search leadership trust", "kb search --theme governance --type lesson", "kb search --filter status=completed", "kb search \"\\\"shared decision making\\\"\" --format json");
    }

    static Option<string[]> FilterOption(IndexField field) => new($"--{field.Name}")
    {
        Description = $"Only with this {field.Title.ToLowerInvariant()}. Repeatable.",
        HelpName = "VALUE",
    };

    static IEnumerable<IndexField> BuiltInFilters() => PluginHost.Register(Composition.BuiltIn(), new SiteOptions(), new DiagnosticBag()).IndexFields
        .Where(f => f.Kind != IndexFieldKind.Text).DistinctBy(f => f.Name, StringComparer.Ordinal);

    static ExitCode Run(
        Session session, SearchRequest request, ImmutableArray<(string Name, string Value)> wanted, string? batch, CancellationToken cancellation)
    {
        ImmutableArray<string>? queries = batch is null ? null : Queries(batch, session);
        if (batch is null && request.Query.Length == 0 && wanted.IsEmpty)
            throw new UsageException("WORDS: nothing to search for", "Give words, a filter such as --theme, or --batch FILE.");
        if (batch is not null && request.Query.Length > 0)
            throw new UsageException("--batch: the queries come from the file, so WORDS must be left out");
        (SearchIndex? index, ExitCode refused) = PublishedIndex.Open(session, cancellation);
        if (index is null) return refused;
        using (index)
        {
            request = request with { Filters = SearchFilters.Of(wanted, index.Facets) };
            if (queries is { } lines) Batch(session, index, request, lines, cancellation);
            else Answer(session, index.Search(request));
        }
        return ExitCode.Ok;
    }

    static void Answer(Session session, SearchResponse response)
    {
        if (session.Format == ReportFormat.Json) session.Terminal.Out.Write(Json.Text(json => SearchJson.Write(json, response)));
        else SearchText.Write(response, session.Terminal.Out, session.Terminal.OutColour);
    }

    static void Batch(Session session, SearchIndex index, SearchRequest request, ImmutableArray<string> queries, CancellationToken cancellation)
    {
        foreach (string query in queries)
        {
            cancellation.ThrowIfCancellationRequested();
            SearchResponse response = index.Search(request with { Query = query });
            session.Terminal.Out.Write(Json.Line(json => SearchJson.Write(json, response)));
        }
    }

    static ImmutableArray<string> Queries(string batch, Session session)
    {
        string path = Path.GetFullPath(batch, session.Terminal.Folder);
        return File.Exists(path) ? [.. File.ReadLines(path)] : throw new UsageException($"--batch: there is no file '{batch}' (looked for {path})");
    }
}
