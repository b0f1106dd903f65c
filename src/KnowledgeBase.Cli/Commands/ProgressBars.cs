using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Engine;
using Spectre.Console;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Shows the steps of a run on a terminal, and nothing anywhere else.</summary>
static class ProgressBars
{
    /// <summary>Runs <paramref name="work"/> and shows how far it is; the bars go when it ends.</summary>
    public static T During<T>(Session session, Func<IProgress<BuildProgress>?, T> work)
    {
        if (!session.Terminal.Watched || session.Verbosity == Verbosity.Quiet) return work(null);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(session.Terminal.Error),
            ColorSystem = session.Terminal.ErrorColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .Start(context => work(new Bars(context)));
    }

    /// <summary>One bar for each step, in the order in which they begin; two may run at the same time.</summary>
    sealed class Bars(ProgressContext context) : IProgress<BuildProgress>
    {
        readonly Dictionary<string, ProgressTask> tasks = new(StringComparer.Ordinal);

        public void Report(BuildProgress value)
        {
            if (!tasks.TryGetValue(value.Step, out ProgressTask? task)) tasks[value.Step] = task = context.AddTask(Markup.Escape(value.Step));
            task.IsIndeterminate = value.Total == 0;
            task.MaxValue = Math.Max(value.Total, 1);
            task.Value = value.Done;
        }
    }
}
