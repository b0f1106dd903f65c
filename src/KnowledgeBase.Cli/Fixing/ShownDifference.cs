using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Fixing;

/// <summary>Shows a difference before anything is written, and asks.</summary>
static class ShownDifference
{
    /// <summary>As it is where it may be kept and applied, but for what nobody may repeat; with everything visible where a person reads it.</summary>
    public static void Write(Terminal terminal, HiddenValues hidden, string difference)
    {
        string shown = hidden.Mask(difference);
        terminal.Out.Write(terminal.OutColumns is null ? shown : string.Join('\n', shown.Split('\n').Select(VisibleText.Of)));
    }

    /// <summary>Asks a person at the terminal; false where nobody is.</summary>
    public static bool IsWanted(Terminal terminal, string question)
    {
        if (terminal.In is not { } answers) return false;
        terminal.Error.Write($"{question} [y/N] ");
        return answers.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }
}
