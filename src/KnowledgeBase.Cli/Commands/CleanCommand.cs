using System.CommandLine;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.External;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine.Cache;
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
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } refused) return refused;
        string path = opened.Parts.Options.CachePath;
        var cache = new DirectoryInfo(opened.CacheFolder);
        if (!cache.Exists)
        {
            session.Say($"There is no {path}: nothing to delete.");
            return ExitCode.Ok;
        }
        opened.CheckFolders();
        using (BuildLock.Take(cache.FullName)) DeleteMade(cache);
        File.Delete(Path.Combine(cache.FullName, "lock"));
        bool empty = !cache.EnumerateFileSystemInfos().Any();
        if (empty) cache.Delete();
        session.Say(empty ? $"Deleted {path}." : $"Deleted what builds made in {path}; the rest stays.");
        return ExitCode.Ok;
    }

    /// <summary>Deletes what builds and previews put into the cache; <c>CachePath</c> may name a folder that holds something else too.</summary>
    static void DeleteMade(DirectoryInfo cache)
    {
        foreach (DirectoryInfo folder in cache.EnumerateDirectories().Where(f => CacheFolder.Folders.Contains(f.Name) || f.Name.StartsWith("preview-", StringComparison.Ordinal)))
            folder.Delete(recursive: true);
        foreach (string file in (string[])[LinkMemory.FileName, .. CacheFolder.Files]) File.Delete(Path.Combine(cache.FullName, file));
    }
}
