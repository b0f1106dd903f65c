namespace KnowledgeBase.Engine.Cache;

/// <summary>What builds keep in the cache's folder, all of which can be deleted.</summary>
/// <param name="Path">Full path of the folder.</param>
public readonly record struct CacheFolder(string Path)
{
    /// <summary>Folders below it: what reading gave, what other steps keep, indexes, lists of generations, the next site.</summary>
    public static ImmutableArray<string> Folders { get; } = [ReadName, StepsName, IndexName, GenerationsName, StagingName];

    /// <summary>Files in it.</summary>
    public static ImmutableArray<string> Files { get; } = [LastName];

    const string ReadName = "read", StepsName = "steps", IndexName = "index", GenerationsName = "generations", StagingName = "staging", LastName = "last";

    /// <summary>Where what reading files gave is kept.</summary>
    public string Read => System.IO.Path.Combine(Path, ReadName);

    /// <summary>Where what other steps keep lies: what search is made of, which themes are right.</summary>
    public string Steps => System.IO.Path.Combine(Path, StepsName);

    /// <summary>Where the indexes of sites lie, by name.</summary>
    public string Index => System.IO.Path.Combine(Path, IndexName);

    /// <summary>Where the lists of the files of generations lie, by name.</summary>
    public string Generations => System.IO.Path.Combine(Path, GenerationsName);

    /// <summary>Where the next site is made.</summary>
    public string Staging => System.IO.Path.Combine(Path, StagingName);

    /// <summary>The file of what the last build said; written by every build that published, or found nothing changed.</summary>
    public string Last => System.IO.Path.Combine(Path, LastName);
}
