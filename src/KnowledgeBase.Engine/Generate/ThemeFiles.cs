using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Engine.Generate;

/// <summary>The files of the site themes of a root, which override the one that <c>kb</c> carries file by file.</summary>
static class ThemeFiles
{
    const int MaxMebibytes = 8;

    /// <summary>In the order of the settings; unreadable ones are reported and left out.</summary>
    public static IEnumerable<SourceFile> Read(IFileTree files, SiteOptions options, DiagnosticBag diagnostics) =>
        from folder in options.ThemePaths
        from entry in files.List(folder)
        let bytes = files.Read(entry.Path, MaxMebibytes, diagnostics)
        where bytes is not null
        select new SourceFile(entry.Path, entry.Path[(folder.Length + 1)..], bytes);
}
