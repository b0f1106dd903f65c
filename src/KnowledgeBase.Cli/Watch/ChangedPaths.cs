namespace KnowledgeBase.Cli.Watch;

/// <summary>What is said of the files that were saved, before anybody has looked into them.</summary>
static class ChangedPaths
{
    const int MostShown = 3;
    const int FewDigits = 6;

    /// <summary>The first of them on one line. A name with many figures or an <c>@</c> may tell who a person is, and is covered.</summary>
    public static string Shown(ImmutableSortedSet<string> paths)
    {
        string[] named = [.. paths.Where(path => path.Length > 0).Select(path => MayTell(path) ? HiddenValues.Covered(path) : path)];
        return named.Length > 0 ? VisibleText.Of(FirstFew.Of(named, MostShown)) : "several files";
    }

    static bool MayTell(string path) => path.Contains('@', StringComparison.Ordinal) || path.Count(char.IsNumber) >= FewDigits;
}
