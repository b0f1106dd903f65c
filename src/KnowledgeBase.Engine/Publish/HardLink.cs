using System.Runtime.InteropServices;

namespace KnowledgeBase.Engine.Publish;

/// <summary>Gives a file a second name.</summary>
static partial class HardLink
{
    /// <summary>True when <paramref name="name"/> is now another name of <paramref name="existing"/>; false where the disk cannot do that.</summary>
    public static bool TryMake(string existing, string name) => !OperatingSystem.IsWindows() && Link(existing, name) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string existing, string name);
}
