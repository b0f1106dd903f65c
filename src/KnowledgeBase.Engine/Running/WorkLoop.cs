using System.Runtime.ExceptionServices;

namespace KnowledgeBase.Engine.Running;

/// <summary>
/// Runs a pure function over items with a fixed number of threads, keeps results in the order of the items, and watches that none takes for ever.
/// .NET cannot stop a thread, so an item over the limit ends the run: the last resort behind the readers' own limits.
/// </summary>
/// <param name="Workers">Number of threads, at least 1.</param>
/// <param name="Limit">Longest time for one item.</param>
/// <param name="Progress">Told the number of items done; may be null.</param>
/// <param name="Cancellation">Stops between items.</param>
sealed record WorkLoop(int Workers, TimeSpan Limit, Action<int, int>? Progress, CancellationToken Cancellation)
{
    // Deeply nested input is refused before it is parsed; the stack is generous all the same.
    const int StackBytes = 16 << 20;

    public TResult[] Run<TItem, TResult>(ImmutableArray<TItem> items, Func<TItem, string> name, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Length];
        var workers = new Worker[Math.Clamp(Workers, 1, Math.Max(items.Length, 1))];
        int next = -1, done = 0;
        Exception? failure = null;
        for (int w = 0; w < workers.Length; w++)
        {
            Worker worker = workers[w] = new Worker();
            worker.Thread = new Thread(() =>
            {
                for (int i; failure is null && !Cancellation.IsCancellationRequested && (i = Interlocked.Increment(ref next)) < items.Length; Interlocked.Increment(ref done))
                    try
                    {
                        worker.Begin(i);
                        results[i] = work(items[i]);
                    }
                    catch (Exception error)
                    {
                        failure ??= error;
                    }
                worker.Begin(-1);
            }, StackBytes)
            { IsBackground = true, Name = "worker" };
            worker.Thread.Start();
        }
        foreach (Worker worker in workers)
            while (!worker.Thread.Join(100))
            {
                try
                {
                    Progress?.Invoke(Volatile.Read(ref done), items.Length);
                }
                catch (Exception error)
                {
                    // Nothing of this run goes on behind its end.
                    failure ??= error;
                }
                Watch(workers, i => name(items[i]));
            }
        Cancellation.ThrowIfCancellationRequested();
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
        Progress?.Invoke(items.Length, items.Length);
        return results;
    }

    void Watch(Worker[] workers, Func<int, string> name)
    {
        foreach (Worker worker in workers)
            if (worker.Overdue(Limit) is { } item)
                throw new RunStoppedException(StopReason.Limit, $"{name(item)} took longer than {Limit.TotalSeconds:0} seconds",
                    "Something in it is built to be slow, or is a bug of ours: please report the file.");
    }

    sealed class Worker
    {
        int item = -1;
        long since;

        public Thread Thread { get; set; } = null!;

        public void Begin(int next)
        {
            Volatile.Write(ref since, Environment.TickCount64);
            Volatile.Write(ref item, next);
        }

        public int? Overdue(TimeSpan limit)
        {
            int at = Volatile.Read(ref item);
            return at >= 0 && Environment.TickCount64 - Volatile.Read(ref since) > limit.TotalMilliseconds ? at : null;
        }
    }
}
