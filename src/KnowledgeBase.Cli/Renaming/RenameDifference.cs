using KnowledgeBase.Cli.Fixing;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>Writes a renaming as git writes differences, so that it can be read, kept and applied.</summary>
static class RenameDifference
{
    /// <summary>The files that move or go first, then those that change where they are.</summary>
    public static string Of(RenamePlan plan)
    {
        var difference = new StringBuilder();
        foreach ((string from, string to) in plan.Moves.Paths)
            difference.Append(from == plan.Moves.Merged ? UnifiedDiff.OfGone(from, Text(plan.Before[from])) : UnifiedDiff.OfMoved(from, to, Text(plan.Before[from]), Text(plan.After[to])));
        foreach ((string path, byte[]? bytes) in plan.After)
            if (bytes is not null && plan.Before[path] is { } before) difference.Append(UnifiedDiff.Of(path, Text(before), Text(bytes)));
        return difference.ToString();
    }

    // What is no text moves as it is, and shows no lines.
    static string Text(byte[]? bytes) => Utf8Text.Decode(bytes, out _) ?? "";
}
