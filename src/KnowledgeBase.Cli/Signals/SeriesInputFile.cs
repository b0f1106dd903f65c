using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Evaluation.Exchange;

namespace KnowledgeBase.Cli.Signals;

/// <summary>Reads series from a file outside any knowledge base.</summary>
static class SeriesInputFile
{
    const long MaxBytes = 64 << 20;

    /// <summary>The series and the mistakes of the file: a <c>.csv</c> is read as CSV, anything else as JSON.</summary>
    /// <exception cref="UsageException">There is no such file, or it is too large.</exception>
    public static SignalsInput Read(string path, string shown)
    {
        if (!File.Exists(path)) throw new UsageException($"--input: there is no file '{shown}' (looked for {path})");
        if (new FileInfo(path).Length > MaxBytes) throw new UsageException($"--input: '{shown}' is larger than 64 MiB");
        byte[] bytes = File.ReadAllBytes(path);
        return IsCsv(path) ? SignalsCsv.Read(bytes, Path.GetFileNameWithoutExtension(path)) : SignalsJson.Read(bytes);
    }

    /// <summary>True when nothing of the file can be judged. In JSON a series that cannot be read still has its place in the answer, which says why.</summary>
    public static bool IsUnreadable(SignalsInput input, string path) => IsCsv(path)
        ? input.Entries.All(e => e.Series is null)
        : input.Entries.IsEmpty && input.Mistakes.Any(m => m.Stops);

    static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
