using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeBase.Engine.Publish;

/// <summary>Asks the system to bring what was written to the disk before a folder is published: after a power cut no published file is empty.</summary>
static partial class DiskSync
{
    public static void Flush(string anyFile)
    {
        if (!OperatingSystem.IsLinux()) return;
        using SafeFileHandle handle = File.OpenHandle(anyFile);
        // One call for the whole file system instead of one for each file. Where it fails there is nothing better to do.
        _ = SyncFileSystem(handle);
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle file);
}
