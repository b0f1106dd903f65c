namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Where a run was started and where it writes.</summary>
sealed record Terminal
{
    /// <summary>How wide a screen is taken to be.</summary>
    public const int UsualColumns = 100;

    /// <summary>Data.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Talk.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when <see cref="Out"/> shows colours.</summary>
    public bool OutColour { get; init; }

    /// <summary>True when <see cref="Error"/> shows colours.</summary>
    public bool ErrorColour { get; init; }

    /// <summary>Columns of the screen that shows <see cref="Out"/>; null when none does.</summary>
    public int? OutColumns { get; init; }

    /// <summary>Where a person answers questions; null when nobody does.</summary>
    public TextReader? In { get; init; }

    /// <summary>True when a person watches <see cref="Error"/>: progress bars make sense.</summary>
    public bool Watched { get; init; }

    /// <summary>Full path of the folder the command was started in.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    /// <summary>Value of <c>SOURCE_DATE_EPOCH</c>, or null.</summary>
    public string? SourceDateEpoch { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The console of this process; colours follow NO_COLOR (no-color.org) and redirection.</summary>
    public static Terminal OfProcess()
    {
        bool colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal
        {
            Out = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            OutColour = colour && !Console.IsOutputRedirected,
            ErrorColour = colour && !Console.IsErrorRedirected,
            OutColumns = Console.IsOutputRedirected ? null : Columns(),
            In = Console.IsInputRedirected || Console.IsOutputRedirected || Console.IsErrorRedirected ? null : Console.In,
            Watched = !Console.IsErrorRedirected,
            SourceDateEpoch = Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"),
        };
    }

    // A screen may not know how wide it is.
    static int Columns() => Console.WindowWidth > 0 ? Console.WindowWidth : UsualColumns;

    // Not Console.Out: its encoding and line ends depend on the system, those of our formats do not.
    static StreamWriter Writer(Stream stream) => new(stream) { NewLine = "\n", AutoFlush = true };
}
