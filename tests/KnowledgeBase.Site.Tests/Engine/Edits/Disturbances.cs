using KnowledgeBase.Engine.Cache;

namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>What may happen to the files behind the back of builds, and must not deceive the next one.</summary>
sealed class Disturbances(EditedBase site, Random random)
{
    static readonly string[] SpoiledFolders = ["site", ".kb/staging/site", ".kb/read", ".kb"];

    public void Next()
    {
        switch (random.Next(4))
        {
            case 0: Spoil(); break;
            case 1: ChangeUnseen(); break;
            case 2: SetClockBack(); break;
            default: UseAnotherVersion(); break;
        }
    }

    void Spoil()
    {
        string[] files = [.. site.MadeFiles(SpoiledFolders[random.Next(SpoiledFolders.Length)]).Where(f => Path.GetFileName(f) is not ("generation.json" or "lock"))];
        if (files.Length == 0) return;
        string file = files[random.Next(files.Length)];
        if (random.Next(2) == 0) File.Delete(site.Full(file));
        else File.AppendAllText(site.Full(file), "tampered");
        site.IndexIsSpoiled |= file.StartsWith(".kb/index/", StringComparison.Ordinal);
        site.Done.Add($"spoil {file}");
    }

    /// <summary>An edit that neither the size nor the time of a file tells.</summary>
    void ChangeUnseen()
    {
        string[] sources = [.. site.Sources.Where(f => Path.GetExtension(f) is ".md" or ".csv" or ".yaml" or ".css" or ".hbs")];
        string file = sources[random.Next(sources.Length)];
        byte[] bytes = File.ReadAllBytes(site.Full(file));
        int last = Array.FindLastIndex(bytes, b => char.IsAsciiLetterOrDigit((char)b));
        bytes[last] = bytes[last] switch { (byte)'9' => (byte)'0', (byte)'z' => (byte)'a', (byte)'Z' => (byte)'A', var other => (byte)(other + 1) };
        DateTime time = File.GetLastWriteTimeUtc(site.Full(file));
        File.WriteAllBytes(site.Full(file), bytes);
        File.SetLastWriteTimeUtc(site.Full(file), time);
        site.Done.Add($"change {file} unseen");
    }

    /// <summary>Everything that was made, or written by people, is from the future now.</summary>
    void SetClockBack()
    {
        string[] files = random.Next(3) switch { 0 => site.Sources, 1 => site.MadeFiles(".kb"), _ => [.. site.Sources, .. site.MadeFiles(".kb"), .. site.MadeFiles("site")] };
        var back = TimeSpan.FromSeconds(random.Next(1, 200_000));
        foreach (string file in files) File.SetLastWriteTimeUtc(site.Full(file), File.GetLastWriteTimeUtc(site.Full(file)) + back);
        site.Done.Add($"set the clock back by {back} for {files.Length} files");
    }

    /// <summary>What builds kept is a later version's now, never an earlier one's again, which would have made something else of every file.</summary>
    void UseAnotherVersion()
    {
        foreach (string file in site.MadeFiles(".kb").Select(site.Full).Where(f => Path.GetFileName(f) is "index"))
            if (PackIndex.Load(file) is { } index)
                (index with { Owner = index.Owner + 1, Blocks = EachWithAnothersBlock(index.Blocks) }).Save(file);
        string last = site.Full(".kb/last");
        if (CheckedFile.Read(last) is { } said)
            CheckedFile.Write(last, pack => pack.Write([.. said.ToArray().Select((b, i) => i == 0 ? (byte)(b + 1) : b)]));
        site.Done.Add("use another version");
    }

    static Dictionary<UInt128, PackBlock> EachWithAnothersBlock(IReadOnlyDictionary<UInt128, PackBlock> blocks) =>
        blocks.Keys.Zip(blocks.Values.Skip(1).Concat(blocks.Values.Take(1))).ToDictionary();
}
