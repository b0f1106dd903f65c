using System.Diagnostics;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Engine;

/// <summary>One run's diagnostics, times and progress.</summary>
sealed class BuildRun(DiagnosticBag diagnostics, IProgress<BuildProgress>? progress)
{
    readonly Stopwatch whole = Stopwatch.StartNew();
    readonly List<(string Name, long Milliseconds)> steps = [];
    readonly Lock writing = new();

    /// <summary>Runs a step under its name.</summary>
    public T Step<T>(string name, Func<T> work)
    {
        int place = Begin(name);
        var clock = Stopwatch.StartNew();
        T result = Covered(work);
        lock (writing)
        {
            steps[place] = (name, clock.ElapsedMilliseconds);
            progress?.Report(new BuildProgress(name, 1, 1));
        }
        return result;
    }

    /// <summary>What ends a run may quote the content, and is told beside all diagnostics: it repeats no more than they do.</summary>
    T Covered<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception ended) when (ended is not OperationCanceledException && diagnostics.Hidden is var hidden && hidden.Mask(ended.Message) is var message && message != ended.Message)
        {
            throw ended switch
            {
                RunStoppedException stopped => new RunStoppedException(stopped.Reason, message, stopped.Hint),
                IOException or UnauthorizedAccessException => new IOException(message),
                _ => new InvalidOperationException($"{ended.GetType().Name}: {message}"),
            };
        }
    }

    /// <summary>Runs two steps that need nothing of each other at the same time, and ends when both have.</summary>
    public static (TFirst, TSecond) Together<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
    {
        Task<TFirst> beside = Task.Run(first);
        try
        {
            TSecond result = second();
            return (beside.GetAwaiter().GetResult(), result);
        }
        finally
        {
            // Whatever the second one met: nothing of this run goes on behind its end.
            Task.WhenAny(beside).Wait();
        }
    }

    /// <summary>Reports how far a step has come.</summary>
    public void Report(string name, int done, int total)
    {
        lock (writing) progress?.Report(new BuildProgress(name, done, total));
    }

    int Begin(string name)
    {
        lock (writing)
        {
            progress?.Report(new BuildProgress(name, 0, 0));
            steps.Add((name, 0));
            return steps.Count - 1;
        }
    }

    public BuildReport Finish(int documents, int pages, int files, Publish.PublishResult? published) => new()
    {
        Documents = documents,
        Pages = pages,
        Files = files,
        Written = published?.Written ?? 0,
        Unchanged = published?.Unchanged ?? 0,
        Removed = published?.Removed ?? 0,
        Published = published is not null,
        Milliseconds = whole.ElapsedMilliseconds,
        Steps = [.. steps],
        Diagnostics = diagnostics.ToSorted(),
        Hidden = diagnostics.Hidden,
    };
}

/// <summary>How far a run has come.</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Done">Items done; as many as <paramref name="Total"/> when the step has ended.</param>
/// <param name="Total">Items in all; 0 when not known.</param>
public readonly record struct BuildProgress(string Step, int Done, int Total);
