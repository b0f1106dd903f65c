namespace KnowledgeBase.Cli.Fixing;

/// <summary>Writes the difference of two texts as <c>diff -u</c> and git do, so that it can be read, kept and applied. Made for small changes: lines are compared in pairs.</summary>
sealed class UnifiedDiff
{
    const int Context = 3;

    readonly string[] old;
    readonly string[] mended;
    readonly StringBuilder diff = new();

    UnifiedDiff(string before, string after) => (old, mended) = (Lines(before), Lines(after));

    /// <summary>The difference, with its heading.</summary>
    public static string Of(string path, string before, string after)
    {
        var diff = new UnifiedDiff(before, after);
        diff.diff.Append("--- a/").Append(path).Append('\n').Append("+++ b/").Append(path).Append('\n');
        diff.Hunks();
        return diff.diff.ToString();
    }

    /// <summary>The difference of a file that moves, as git writes it.</summary>
    public static string OfMoved(string from, string to, string before, string after)
    {
        string heading = $"diff --git a/{from} b/{to}\nrename from {from}\nrename to {to}\n";
        return before == after ? heading : heading + Of(from, before, after).Replace($"+++ b/{from}\n", $"+++ b/{to}\n", StringComparison.Ordinal);
    }

    /// <summary>The difference of a file that goes.</summary>
    public static string OfGone(string path, string before) =>
        $"diff --git a/{path} b/{path}\ndeleted file mode 100644\n" + Of(path, before, "").Replace($"+++ b/{path}\n", "+++ /dev/null\n", StringComparison.Ordinal);

    void Hunks()
    {
        (int At, int New, int Gone, int Came)[] changes = [.. Changes()];
        for (int first = 0, next; first < changes.Length; first = next)
        {
            next = first + 1;
            while (next < changes.Length && changes[next].At - (changes[next - 1].At + changes[next - 1].Gone) <= 2 * Context) next++;
            Hunk(changes.AsSpan(first, next - first));
        }
    }

    /// <summary>Where lines go and others come, in order. At most one of the changes has another number of lines on its two sides.</summary>
    IEnumerable<(int At, int New, int Gone, int Came)> Changes()
    {
        int shorter = Math.Min(old.Length, mended.Length), start = 0, end = 0;
        while (start < shorter && old[start] == mended[start]) start++;
        while (end < shorter - start && old[^(end + 1)] == mended[^(end + 1)]) end++;
        int gone = old.Length - start - end, came = mended.Length - start - end;
        if (gone != came)
        {
            yield return (start, start, gone, came);
            yield break;
        }
        for (int line = start; line < start + gone; line++)
        {
            int next = line;
            while (next < start + gone && old[next] != mended[next]) next++;
            if (next > line) yield return (line, line, next - line, next - line);
            line = next;
        }
    }

    void Hunk(ReadOnlySpan<(int At, int New, int Gone, int Came)> changes)
    {
        int from = Math.Max(changes[0].At - Context, 0), to = Math.Min(changes[^1].At + changes[^1].Gone + Context, old.Length);
        int came = to - from;
        foreach ((int _, int _, int gone, int more) in changes) came += more - gone;
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(from, to - from)} +{Range(from + changes[0].New - changes[0].At, came)} @@\n");
        int at = from;
        foreach ((int place, int mendedAt, int gone, int more) in changes)
        {
            Write(' ', old[at..place]);
            Write('-', old[place..(place + gone)]);
            Write('+', mended[mendedAt..(mendedAt + more)]);
            at = place + gone;
        }
        Write(' ', old[at..to]);
    }

    static string Range(int from, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? from : from + 1)},{count}");

    void Write(char sign, string[] lines)
    {
        foreach (string line in lines)
        {
            diff.Append(sign).Append(line);
            if (!line.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
        }
    }

    /// <summary>The lines with their ends.</summary>
    static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at);
            int next = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..next]);
            at = next;
        }
        return [.. lines];
    }
}
