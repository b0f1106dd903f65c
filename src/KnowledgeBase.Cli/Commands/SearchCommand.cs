using System.Collections.Immutable;
using System.CommandLine;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Cli.Searching;
using KnowledgeBase.Search.Searching;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb search WORDS</c>: Lucene on the index of the published site.</summary>
static class SearchCommand
{
    const int MostHits = 1000;

    static readonly ImmutableArray<(string Name, string Help)> Facets =
    [
        ("theme", "Only about this theme (an id)."),
        ("system", "Only about this system (an id)."),
        ("community", "Only about this community (an id)."),
        ("type", "Only of this content type."),
        ("year", "Only from this year."),
        ("outcome", "Only with this outcome."),
    ];

    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS") { Description = "What to look for; \"a phrase\", -not, AND, OR, ( ), theme:VALUE.", Arity = ArgumentArity.ZeroOrMore };
        Option<int?> limit = Values.Number("--limit", "Greatest number of results, 10 if not said.", "N", 0, MostHits);
        var batch = new Option<string?>("--batch") { Description = "A file with one query a line; prints one JSON object a line.", HelpName = "FILE" };
        ImmutableArray<Option<string[]>> filters = [.. Facets.Select(f => new Option<string[]>($"--{f.Name}") { Description = f.Help + " Repeatable.", HelpName = "VALUE" })];
        var command = new Command("search", "Search the published site.") { words, limit, batch };
        foreach (Option<string[]> filter in filters) command.Options.Add(filter);
        CommandDefinition.Run(command, (parsed, cancellation) =>
        {
            Session session = global.Open(parsed, terminal, ReportFormat.Text, ReportFormat.Json);
            var request = new SearchRequest
            {
                Query = string.Join(' ', parsed.GetValue(words) ?? []),
                Limit = parsed.GetValue(limit) ?? 10,
                Filters = filters.Select((option, i) => (Facets[i].Name, Wanted: parsed.GetValue(option) ?? []))
                    .Where(f => f.Wanted.Length > 0).ToImmutableDictionary(f => f.Name, f => f.Wanted.ToImmutableArray()),
            };
            return Run(session, request, parsed.GetValue(batch), cancellation);
        });
        return new CommandDefinition(command,
            "kb search leadership trust", "kb search --theme governance --type lesson", "kb search \"\\\"shared decision making\\\"\" --format json");
    }

    static ExitCode Run(Session session, SearchRequest request, string? batch, CancellationToken cancellation)
    {
        ImmutableArray<string>? queries = batch is null ? null : Queries(batch, session);
        if (batch is null && request.Query.Length == 0 && request.Filters.IsEmpty)
            throw new UsageException("WORDS: nothing to search for", "Give words, a filter such as --theme, or --batch FILE.");
        if (batch is not null && request.Query.Length > 0)
            throw new UsageException("--batch: the queries come from the file, so WORDS must be left out");
        (SearchIndex? index, ExitCode refused) = PublishedIndex.Open(session, cancellation);
        if (index is null) return refused;
        using (index)
        {
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
