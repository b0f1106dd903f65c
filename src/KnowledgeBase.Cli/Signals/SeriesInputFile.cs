using System.Text;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Evaluation.Exchange;

namespace KnowledgeBase.Cli.Signals;

/// <summary>Reads series from a file outside any knowledge base.</summary>
static class SeriesInputFile
{
    const long MaxBytes = 64 << 20;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The series and the mistakes of the file: a <c>.csv</c> is read as CSV, anything else as JSON.</summary>
    /// <exception cref="UsageException">There is no such file, or it is too large.</exception>
    public static SignalsInput Read(string path, string shown)
    {
        if (!File.Exists(path)) throw new UsageException($"--input: there is no file '{shown}' (looked for {path})");
        if (new FileInfo(path).Length > MaxBytes) throw new UsageException($"--input: '{shown}' is larger than 64 MiB");
        byte[] bytes = File.ReadAllBytes(path);
        if (!IsCsv(path)) return SignalsJson.Read(bytes);
        try
        {
            return SignalsCsv.Read(Strict.GetString(bytes), Path.GetFileNameWithoutExtension(path));
        }
        catch (DecoderFallbackException error)
        {
            ReadOnlySpan<byte> before = bytes.AsSpan(0, error.Index);
            var place = new Place(before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
            return new SignalsInput([], [new InputMistake(place, "this is not UTF-8")]);
        }
    }

    /// <summary>True when nothing of the file can be judged. In JSON a series that cannot be read still has its place in the answer, which says why.</summary>
    public static bool IsUnreadable(SignalsInput input, string path) => IsCsv(path)
        ? input.Entries.All(e => e.Series is null)
        : input.Entries.IsEmpty && input.Mistakes.Any(m => m.Stops);

    static bool IsCsv(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}
