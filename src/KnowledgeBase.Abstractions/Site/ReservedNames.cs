using System.Collections.Frozen;

namespace KnowledgeBase.Abstractions.Site;

/// <summary>
/// Names that Windows keeps for devices, with any extension: a site with such a file could not be copied there
/// (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
/// </summary>
public static class ReservedNames
{
    static readonly FrozenSet<string> Devices =
        new[] { "con", "prn", "aux", "nul" }.Concat(Enumerable.Range(1, 9).SelectMany(i => new[] { $"com{i}", $"lpt{i}" }))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the name of a file or folder that is reserved: <c>con</c>, <c>Aux.md</c>.</summary>
    public static bool Contains(string name) => Devices.Contains(name.Split('.')[0]);
}
