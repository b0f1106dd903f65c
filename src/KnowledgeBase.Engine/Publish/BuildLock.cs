using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Engine.Publish;

/// <summary>Held for a whole build: a second build of the same root ends at once and says who holds it.</summary>
public sealed class BuildLock : IDisposable
{
    readonly FileStream held;
    readonly string ownerFile;

    BuildLock(FileStream held, string ownerFile)
    {
        this.held = held;
        this.ownerFile = ownerFile;
    }

    /// <exception cref="RunStoppedException">Another process holds the lock, or the folder cannot be written.</exception>
    public static BuildLock Take(string cacheFolder)
    {
        string path = Path.Combine(cacheFolder, "lock"), ownerFile = Path.Combine(cacheFolder, "lock.owner");
        FileStream? held = null;
        try
        {
            Directory.CreateDirectory(cacheFolder);
            held = Open(path, ownerFile);
            File.WriteAllText(ownerFile, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new BuildLock(held, ownerFile);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            held?.Dispose();
            throw new RunStoppedException(StopReason.Environment, $"cannot write to {cacheFolder}: {error.Message}");
        }
    }

    static FileStream Open(string path, string ownerFile)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new RunStoppedException(StopReason.Environment, $"another build is running{Owner(ownerFile)}; it holds {path}", "Wait for it to end, or stop it.");
        }
    }

    public void Dispose()
    {
        File.Delete(ownerFile);
        held.Dispose();
    }

    static string Owner(string ownerFile)
    {
        try
        {
            return $" (process {File.ReadAllText(ownerFile)})";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
