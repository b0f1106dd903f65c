using System.Diagnostics;
using KnowledgeBase.Abstractions.Diagnostics;

namespace KnowledgeBase.Engine;

/// <summary>One run's diagnostics, times and progress.</summary>
sealed class BuildRun(DiagnosticBag diagnostics, IProgress<BuildProgress>? progress)
{
    readonly Stopwatch whole = Stopwatch.StartNew();
    readonly List<(string Name, long Milliseconds)> steps = [];

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Runs a step under its name.</summary>
    public T Step<T>(string name, Func<T> work)
    {
        progress?.Report(new BuildProgress(name, 0, 0));
        var clock = Stopwatch.StartNew();
        T result = work();
        steps.Add((name, clock.ElapsedMilliseconds));
        return result;
    }

    /// <summary>Reports how far the current step has come.</summary>
    public void Report(string name, int done, int total) => progress?.Report(new BuildProgress(name, done, total));

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
    };
}

/// <summary>How far a run has come.</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Done">Items done.</param>
/// <param name="Total">Items in all; 0 when not known.</param>
public readonly record struct BuildProgress(string Step, int Done, int Total);
