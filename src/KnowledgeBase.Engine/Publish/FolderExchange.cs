using System.Runtime.InteropServices;

namespace KnowledgeBase.Engine.Publish;

/// <summary>Puts a finished folder in the place of another in one step, so that a reader sees the old site or the new one and nothing between.</summary>
static partial class FolderExchange
{
    const int CurrentFolder = -100;
    const uint Exchange = 2;

    /// <summary>
    /// Afterwards <paramref name="target"/> is what <paramref name="staged"/> was, and <paramref name="staged"/> is what
    /// <paramref name="target"/> was (or is gone, if there was nothing). Both lie on one file system.
    /// </summary>
    public static void Swap(string staged, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            Directory.Move(staged, target);
        }
        else if (!SwapAtOnce(staged, target))
        {
            SwapByRenames(staged, target);
        }
    }

    /// <summary>Brings back a target that a killed <see cref="SwapByRenames"/> left aside.</summary>
    public static void Recover(string target)
    {
        if (!Directory.Exists(target) && Directory.Exists(Aside(target))) Directory.Move(Aside(target), target);
    }

    static bool SwapAtOnce(string staged, string target)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(CurrentFolder, staged, CurrentFolder, target, Exchange) == 0;
            if (OperatingSystem.IsMacOS()) return RenameX(staged, target, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // An old C library: the slower way below.
        }
        return false;
    }

    static void SwapByRenames(string staged, string target)
    {
        string aside = Aside(target);
        if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        Directory.Move(target, aside);
        Directory.Move(staged, target);
        Directory.Move(aside, staged);
    }

    static string Aside(string target) => target + ".previous";

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameX(string from, string to, uint flags);
}
