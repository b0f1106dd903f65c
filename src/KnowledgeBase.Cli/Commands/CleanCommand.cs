using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine.Publish;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb clean</c>: takes away the caches and the index, which every build can make again; never the site.</summary>
static class CleanCommand
{
    public static CommandDefinition Define(GlobalOptions global, Terminal terminal)
    {
        var command = new Command("clean", "Delete caches and the index; the site stays.");
        CommandDefinition.Run(command, (parsed, _) => Run(global.Open(parsed, terminal, ReportFormat.Text)));
        return new CommandDefinition(command, "kb clean");
    }

    static ExitCode Run(Session session)
    {
        Opened opened = Opened.Of(session);
        string path = opened.Parts.Options.CachePath;
        var cache = new DirectoryInfo(opened.CacheFolder);
        // Deleting through a link would reach files that are not ours.
        if (cache.LinkTarget is not null)
            throw new UsageException($"'{path}' is a symbolic link; nothing was deleted");
        if (!cache.Exists)
        {
            session.Say($"There is no {path}: nothing to delete.");
            return ExitCode.Ok;
        }
        using (BuildLock.Take(cache.FullName)) DeleteBut(cache, "lock");
        cache.Delete(recursive: true);
        session.Say($"Deleted {path}.");
        return ExitCode.Ok;
    }

    /// <summary>Deletes everything below a folder but the lock that is held meanwhile.</summary>
    static void DeleteBut(DirectoryInfo cache, string held)
    {
        foreach (DirectoryInfo folder in cache.EnumerateDirectories()) folder.Delete(recursive: true);
        foreach (FileInfo file in cache.EnumerateFiles().Where(f => f.Name != held)) file.Delete();
    }
}
