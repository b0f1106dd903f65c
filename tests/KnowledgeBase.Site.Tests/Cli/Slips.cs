namespace KnowledgeBase.Site.Tests.Cli;

/// <summary>What happens to files by hands in a hurry: small changes that a seed decides.</summary>
static class Slips
{
    static readonly string[] Pieces =
        ["\t", "  ", "\u00A0", "\u200B", "–", "#", ": ", "\"", "'", "[", "]", "{", "}", "<b>", "](", "- ", "|", "\n\n", "\n---\n", "[9]", "TODO", "1,250", "**", "`"];

    /// <summary>The files with some slips, each in a place of its own; a file may have another name, or be gone.</summary>
    public static (string Path, string Text)[] In((string Path, string Text)[] files, Random random)
    {
        List<(string Path, string Text)> slipped = [.. files];
        for (int slips = random.Next(1, 7); slips > 0; slips--)
        {
            int at = random.Next(slipped.Count);
            (string path, string text) = slipped[at];
            if (random.Next(8) > 0) slipped[at] = (path, In(text, random));
            else if (random.Next(2) > 0) slipped[at] = (path.Insert(path.LastIndexOf('.'), " (copy)"), text);
            else slipped.RemoveAt(at);
        }
        return [.. slipped];
    }

    static string In(string text, Random random)
    {
        int at = random.Next(text.Length + 1);
        List<string> lines = [.. text.Split('\n')];
        int line = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0: lines.RemoveAt(line); break;
            case 1: lines.Insert(line, lines[line]); break;
            case 2: lines[line] = " " + lines[line]; break;
            case 3: lines[line] = lines[line][..(lines[line].Length / 2)]; break;
            case 4: return text[..at];
            default: return text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }
        return string.Join('\n', lines);
    }
}
