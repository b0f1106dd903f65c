using System.Collections.Concurrent;

namespace KnowledgeBase.Cli.External;

/// <summary>Lets one request at a time go to each host, with a rest after it. Safe for several threads.</summary>
sealed class HostTurns(TimeSpan pause)
{
    readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.OrdinalIgnoreCase);

    public async Task<T> TakeAsync<T>(string host, Func<Task<T>> ask, CancellationToken cancellation)
    {
        SemaphoreSlim turn = turns.GetOrAdd(host, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation);
        try
        {
            T answer = await ask();
            await Task.Delay(pause, cancellation);
            return answer;
        }
        finally
        {
            turn.Release();
        }
    }
}
