using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Scan;

/// <summary>Finds the source files. Files and folders that begin with <c>_</c> or <c>.</c> are not published; links are refused.</summary>
static class Scanner
{
    public const string VocabularyFolder = "_vocabulary";

    static readonly ImmutableArray<string> CodeExtensions = [".cs", ".csx", ".cshtml"];

    public static SourceTree Scan(IFileTree files, SiteOptions options, PluginSet plugins, DiagnosticBag diagnostics)
    {
        var documents = new List<SourceEntry>();
        var vocabularies = new List<SourceEntry>();
        var assets = new List<SourceEntry>();
        var hidden = new List<SourceEntry>();
        var refused = new List<SourceEntry>();
        foreach (string input in options.InputPaths)
        {
            if (!files.HasFolder(input))
                diagnostics.Add(ConfigurationDiagnostics.NoInput.At(SiteOptions.FileName, $"there is no folder '{input}'"));
            foreach (FileEntry file in files.List(input).Where(f => !ContentArea.IsExcluded(f.Path, options)))
            {
                var entry = new SourceEntry(file.Path, file.Path.Length > input.Length ? file.Path[(input.Length + 1)..] : file.Path);
                if (Refused(file, entry, diagnostics)) refused.Add(entry);
                else if (IsVocabulary(entry)) vocabularies.Add(entry);
                else if (ContentArea.HiddenPart(entry.Name) is not null) hidden.Add(entry);
                else (plugins.Readers.ContainsKey(entry.Extension) ? documents : assets).Add(entry);
            }
        }
        ReportUnderscores(hidden.Where(f => plugins.Readers.ContainsKey(f.Extension)), diagnostics);
        return new SourceTree(Sorted(documents), Sorted(vocabularies), Sorted(assets)) { LeftOut = [.. hidden, .. refused] };
    }

    static bool Refused(FileEntry file, SourceEntry entry, DiagnosticBag diagnostics)
    {
        Diagnostic? refused = FileReading.Refusal(file);
        if (refused is null && CodeExtensions.Contains(entry.Extension))
            refused = ScanDiagnostics.Script.At(file.Path, $"'{entry.Extension}' files hold code");
        if (refused is not null) diagnostics.Add(refused);
        return refused is not null;
    }

    static bool IsVocabulary(SourceEntry entry) =>
        entry.Name.StartsWith(VocabularyFolder + "/", StringComparison.Ordinal) && entry.Extension is ".yaml" or ".yml";

    /// <summary>Documents that nobody will see, once for each folder; a hidden file (<c>.git</c>, <c>.obsidian</c>) is nobody's document.</summary>
    static void ReportUnderscores(IEnumerable<SourceEntry> documents, DiagnosticBag diagnostics)
    {
        foreach (IGrouping<string, SourceEntry> left in documents.GroupBy(HiddenPath).Where(g => Path.GetFileName(g.Key)[0] == '_'))
            diagnostics.Add(ScanDiagnostics.Underscore.At(left.Key, left.First().Path == left.Key
                ? "this file is not read, because its name begins with '_'"
                : string.Create(CultureInfo.InvariantCulture, $"{left.Count()} {(left.Count() == 1 ? "document" : "documents")} in this folder are not read, because its name begins with '_'")));
    }

    /// <summary>The file, or the folder above it, whose name hides it.</summary>
    static string HiddenPath(SourceEntry entry)
    {
        string input = entry.Path[..^entry.Name.Length];
        string[] parts = entry.Name.Split('/');
        int at = Array.IndexOf(parts, ContentArea.HiddenPart(entry.Name));
        return input + string.Join('/', parts.Take(at + 1));
    }

    static ImmutableArray<SourceEntry> Sorted(List<SourceEntry> entries) =>
        [.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)];
}
