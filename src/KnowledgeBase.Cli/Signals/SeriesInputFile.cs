using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Evaluation.Exchange;

namespace KnowledgeBase.Cli.Signals;

/// <summary>Series in a file outside any knowledge base.</summary>
/// <param name="Input">The series and what is wrong with them.</param>
/// <param name="IsJson">Otherwise it was read as CSV.</param>
sealed record SeriesInputFile(SignalsInput Input, bool IsJson)
{
    const long MaxBytes = 64 << 20;

    /// <summary>True when nothing of the file can be judged. In JSON a series that cannot be read still has its place in the answer, which says why.</summary>
    public bool IsUnreadable => IsJson
        ? Input.Entries.IsEmpty && Input.Mistakes.Any(m => m.Stops)
        : Input.Entries.All(e => e.Series is null);

    /// <summary>Reads a file. What is neither <c>.csv</c> nor <c>.json</c> is JSON when it begins as JSON does.</summary>
    /// <exception cref="UsageException">There is no such file, or it is too large.</exception>
    public static SeriesInputFile Read(string path, string shown)
    {
        if (!File.Exists(path)) throw new UsageException($"--input: there is no file '{shown}' (looked for {path})");
        if (new FileInfo(path).Length > MaxBytes) throw new UsageException($"--input: '{shown}' is larger than 64 MiB");
        byte[] bytes = File.ReadAllBytes(path);
        bool isJson = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => false,
            ".json" => true,
            _ => bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'[' or (byte)'{', ..],
        };
        return new(isJson ? SignalsJson.Read(bytes) : SignalsCsv.Read(bytes, Path.GetFileNameWithoutExtension(path)), isJson);
    }
}
