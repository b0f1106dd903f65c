using KnowledgeBase.Cli.CommandLine;

namespace KnowledgeBase.Cli.Importing;

/// <summary>Asks the person at the terminal.</summary>
static class Asking
{
    /// <summary>The answer in small letters; null where nobody answers.</summary>
    public static string? Answer(Session session, string question)
    {
        if (session.Terminal.In is not { } answers) return null;
        session.Terminal.Error.Write(question);
        return answers.ReadLine()?.Trim().ToLowerInvariant();
    }

    /// <summary>True when files are to be written: somebody says so, or has said so. What happens instead is said.</summary>
    /// <param name="session">The run.</param>
    /// <param name="choices">What was said.</param>
    /// <param name="files">How many and what, for the question: "2 files".</param>
    public static bool IsWanted(Session session, ImportChoices choices, string files)
    {
        if (choices.DryRun)
        {
            session.Say("Nothing was written. To write it, leave out --dry-run.");
            return false;
        }
        if (choices.Yes || Answer(session, $"Write {files}? [y/N] ") is "y" or "yes") return true;
        session.Say("Nothing was written. To write it, say --yes.");
        return false;
    }
}
