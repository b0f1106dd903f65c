using System.Runtime.InteropServices;

namespace KnowledgeBase.Engine.Files;

/// <summary>Asks the system what a path is, which .NET does not say for pipes, sockets and devices.</summary>
static partial class FileType
{
    const int TypeMask = 0xF000;
    const int Regular = 0x8000;

    /// <summary>True for a regular file, on a Unix. Never opens it, so a pipe without a writer cannot hold the build.</summary>
    public static bool IsRegular(string path) => LStat(path, out FileStatus status) == 0 && (status.Mode & TypeMask) == Regular;

    // The .NET runtime's own portable lstat, with one layout on every Unix (dotnet/runtime, pal_io.h).
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat(string path, out FileStatus status);

    [StructLayout(LayoutKind.Sequential)]
    struct FileStatus
    {
        public int Flags;
        public int Mode;
        public uint User;
        public uint Group;
        public long Size;
        public long Accessed;
        public long AccessedNanoseconds;
        public long Modified;
        public long ModifiedNanoseconds;
        public long Changed;
        public long ChangedNanoseconds;
        public long Born;
        public long BornNanoseconds;
        public long Device;
        public long RawDevice;
        public long Inode;
        public uint UserFlags;
        public int HardLinks;
    }
}
