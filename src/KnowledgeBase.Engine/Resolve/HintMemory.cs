namespace KnowledgeBase.Engine.Resolve;

/// <summary>The hints for addresses that lead nowhere: as long as there are the same files, what was looked up in one run holds in the next.</summary>
sealed class HintMemory
{
    string[] documents = [];
    string[] files = [];
    LinkHints hints = new([], []);

    /// <summary>The hints of these files.</summary>
    /// <param name="allDocuments">Paths of all documents.</param>
    /// <param name="allFiles">Paths of all files beside them.</param>
    public LinkHints Of(IEnumerable<string> allDocuments, IEnumerable<string> allFiles)
    {
        string[] nowDocuments = [.. allDocuments], nowFiles = [.. allFiles];
        if (nowDocuments.SequenceEqual(documents, StringComparer.Ordinal) && nowFiles.SequenceEqual(files, StringComparer.Ordinal)) return hints;
        documents = nowDocuments;
        files = nowFiles;
        return hints = new LinkHints(nowDocuments, nowFiles);
    }
}
