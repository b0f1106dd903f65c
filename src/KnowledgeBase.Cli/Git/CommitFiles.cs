using System.Diagnostics;
using System.Text.Unicode;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Cli.Git;

/// <summary>
/// The files of a knowledge base as a commit holds them. Bytes come out of the store as they are: no filter, no line ends changed. Symbolic
/// links are links here too; what belongs to another repository (a submodule) is not there.
/// </summary>
sealed class CommitFiles : IFileTree, IDisposable
{
    readonly ImmutableArray<FileEntry> entries;
    readonly Dictionary<string, (FileEntry Entry, string Blob)> byPath = new(StringComparer.Ordinal);
    readonly HashSet<string> folders = new(StringComparer.Ordinal);
    readonly Process store;
    readonly Lock asking = new();

    /// <summary>Opens the commit that a change began from.</summary>
    /// <exception cref="RunStoppedException">Git cannot list it.</exception>
    public CommitFiles(ChangeStart start)
    {
        Answer list = start.Git.Ask("ls-tree", "-r", "-z", "-l", "--full-tree", start.Commit);
        if (list.Code != 0) throw new RunStoppedException(StopReason.Environment, $"git cannot list commit {start.Short}: {list.Complaint}");
        foreach (ReadOnlySpan<byte> line in Lines(list.Output)) Add(line, start.Folder);
        entries = [.. byPath.Values.Select(f => f.Entry).OrderBy(e => e.Path, StringComparer.Ordinal)];
        store = start.Git.Start("cat-file", "--batch");
        store.ErrorDataReceived += (_, _) => { };
        store.BeginErrorReadLine();
    }

    public ImmutableArray<FileEntry> List(string folder) => LinkOnTheWay(folder) is { } link
        ? [link]
        : [.. entries.Where(e => e.Path.StartsWith(folder + "/", StringComparison.Ordinal))];

    public bool HasFolder(string path) => folders.Contains(path);

    public FileEntry? Find(string path) =>
        LinkOnTheWay(path) ?? (byPath.TryGetValue(path, out (FileEntry Entry, string) found) ? found.Entry : HasFolder(path) ? new FileEntry(path, FileKind.Special, 0) : null);

    public byte[] Read(string path)
    {
        if (!byPath.TryGetValue(path, out (FileEntry Entry, string Blob) file)) throw new FileNotFoundException($"there is no '{path}' in the commit");
        lock (asking)
        {
            store.StandardInput.Write(file.Blob + "\n");
            store.StandardInput.Flush();
            Stream answer = store.StandardOutput.BaseStream;
            byte[] bytes = new byte[Length(Header(answer), path)];
            answer.ReadExactly(bytes);
            answer.ReadByte();
            return bytes;
        }
    }

    public void Dispose()
    {
        store.StandardInput.Close();
        if (!store.WaitForExit(TimeSpan.FromSeconds(5))) store.Kill();
        store.Dispose();
    }

    // mode SP type SP hash SP+ size TAB path
    void Add(ReadOnlySpan<byte> line, string root)
    {
        int tab = line.IndexOf((byte)'\t');
        string[] about = Encoding.ASCII.GetString(line[..tab]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string path = Encoding.UTF8.GetString(line[(tab + 1)..]);
        if (about is not [var mode, "blob", var blob, var size] || !path.StartsWith(root, StringComparison.Ordinal)) return;
        path = path[root.Length..];
        FileKind kind = mode == "120000" ? FileKind.Link : Utf8.IsValid(line[(tab + 1)..]) ? FileKind.File : FileKind.Gone;
        byPath[path] = (new FileEntry(path, kind, kind == FileKind.File ? long.Parse(size, CultureInfo.InvariantCulture) : 0), blob);
        for (int end = path.LastIndexOf('/'); end > 0 && folders.Add(path[..end]); end = path.LastIndexOf('/', end - 1)) { }
    }

    FileEntry? LinkOnTheWay(string path)
    {
        for (int end = path.IndexOf('/', StringComparison.Ordinal); ; end = path.IndexOf('/', end + 1))
        {
            if (byPath.TryGetValue(end < 0 ? path : path[..end], out (FileEntry Entry, string) part) && part.Entry.Kind == FileKind.Link) return part.Entry;
            if (end < 0) return null;
        }
    }

    static List<byte[]> Lines(byte[] output)
    {
        var lines = new List<byte[]>();
        for (int at = 0; at < output.Length;)
        {
            int length = output.AsSpan(at).IndexOf((byte)0);
            lines.Add(output[at..(at + length)]);
            at += length + 1;
        }
        return lines;
    }

    static string Header(Stream answer)
    {
        var header = new StringBuilder();
        for (int next = answer.ReadByte(); next is not (-1 or '\n'); next = answer.ReadByte()) header.Append((char)next);
        return header.ToString();
    }

    // hash SP type SP size; or: hash SP "missing"
    static int Length(string header, string path) => header.Split(' ') is [_, "blob", var size]
        ? int.Parse(size, CultureInfo.InvariantCulture)
        : throw new IOException($"git does not have '{path}' of the commit");
}
