using KnowledgeBase.Engine.Resolve;

namespace KnowledgeBase.Engine.Plan;

/// <summary>Everything the site will consist of: safe paths, each once, in ordinal order.</summary>
public sealed record OutputPlan(ImmutableArray<PlannedFile> Files)
{
    const int MaxPart = 100;

    /// <summary>Plans <paramref name="files"/>; unsafe paths and collisions (without case, as on some disks) are reported and left out.</summary>
    public static OutputPlan Of(IEnumerable<PlannedFile> files, DiagnosticBag diagnostics)
    {
        var byPath = new Dictionary<string, PlannedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (PlannedFile file in files)
            if (!IsSafe(file.Path))
                diagnostics.Add(PlanDiagnostics.UnsafePath.At("", $"'{file.Path}' cannot be a path of the site"));
            else if (!byPath.TryAdd(file.Path, file))
                diagnostics.Add(PlanDiagnostics.Collision.At("", $"'{file.Path}' and '{byPath[file.Path].Path}' would be one file of the site"));
        ReportFoldersThatAreFiles(byPath, diagnostics);
        return new OutputPlan([.. byPath.Values.OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>Reports the links whose target is not among the files.</summary>
    public void CheckLinks(IEnumerable<SiteLink> links, DiagnosticBag diagnostics)
    {
        HashSet<string> paths = [.. Files.Select(f => f.Path)];
        diagnostics.AddRange(links.Where(l => !paths.Contains(l.Target.File)).Select(l => l.IfBroken));
    }

    static void ReportFoldersThatAreFiles(Dictionary<string, PlannedFile> byPath, DiagnosticBag diagnostics)
    {
        foreach (string path in byPath.Keys)
            for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
                if (byPath.ContainsKey(path[..slash]))
                    diagnostics.Add(PlanDiagnostics.Collision.At("", $"'{path[..slash]}' would be a file and the folder of '{path}'"));
    }

    static bool IsSafe(string path) => path.Split('/').All(part =>
        part.Length is > 0 and <= MaxPart && part[0] != '.' && part[^1] != '.' &&
        part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') &&
        !ReservedNames.Contains(part));
}
