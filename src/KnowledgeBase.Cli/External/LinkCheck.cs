using System.Collections.Concurrent;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.External;

/// <summary>Asks about many links: several hosts at a time, each in its turn.</summary>
static class LinkCheck
{
    /// <summary>An answer for every address, each asked once.</summary>
    public static async Task<IReadOnlyDictionary<Uri, LinkAnswer>> RunAsync(
        IEnumerable<Uri> addresses, LinkManners manners, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        using HttpMessageInvoker http = LinkConnections.Open(manners);
        var question = new LinkQuestion(http, new HostTurns(manners.Pause), manners);
        var answers = new ConcurrentDictionary<Uri, LinkAnswer>();
        IGrouping<string, Uri>[] hosts = [.. addresses.Distinct().GroupBy(a => a.Host, StringComparer.OrdinalIgnoreCase)];
        int total = hosts.Sum(h => h.Count());
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = manners.Hosts, CancellationToken = cancellation }, async (host, stop) =>
        {
            foreach (Uri address in host)
            {
                answers[address] = await question.AskAsync(address, stop);
                lock (hosts) progress?.Report(new BuildProgress("links", answers.Count, total));
            }
        });
        return answers;
    }
}
