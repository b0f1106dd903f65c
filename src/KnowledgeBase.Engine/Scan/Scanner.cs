using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;

namespace KnowledgeBase.Engine.Scan;

/// <summary>Finds the source files. Files and folders that begin with <c>_</c> or <c>.</c> are not published; links are refused.</summary>
static class Scanner
{
    const string VocabularyFolder = "_vocabulary/";
    static readonly ImmutableArray<string> CodeExtensions = [".cs", ".csx", ".cshtml"];

    public static SourceTree Scan(IFileTree files, SiteOptions options, PluginSet plugins, DiagnosticBag diagnostics)
    {
        var documents = new List<SourceEntry>();
        var vocabularies = new List<SourceEntry>();
        var assets = new List<SourceEntry>();
        foreach (string input in options.InputPaths)
        {
            if (!files.HasFolder(input))
                diagnostics.Add(ConfigurationDiagnostics.NoInput.At(SiteOptions.FileName, $"there is no folder '{input}'"));
            foreach (FileEntry file in files.List(input).Where(f => !IsExcluded(f.Path, options)))
            {
                var entry = new SourceEntry(file.Path, file.Path.Length > input.Length ? file.Path[(input.Length + 1)..] : file.Path);
                if (Refused(file, entry, diagnostics)) continue;
                if (IsVocabulary(entry)) vocabularies.Add(entry);
                else if (IsHidden(entry.Name)) continue;
                else (plugins.Readers.ContainsKey(entry.Extension) ? documents : assets).Add(entry);
            }
        }
        return new SourceTree(Sorted(documents), Sorted(vocabularies), Sorted(assets));
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
        entry.Name.StartsWith(VocabularyFolder, StringComparison.Ordinal) && entry.Extension is ".yaml" or ".yml";

    static bool IsHidden(string name) => name.Split('/').Any(part => part[0] is '_' or '.');

    static bool IsExcluded(string path, SiteOptions options) => options.ExcludedPaths.Any(excluded =>
        path == excluded || path.StartsWith(excluded + "/", StringComparison.Ordinal));

    static ImmutableArray<SourceEntry> Sorted(List<SourceEntry> entries) =>
        [.. entries.OrderBy(e => e.Path, StringComparer.Ordinal)];
}
