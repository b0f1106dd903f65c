using System.Text.Json;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>What <c>theme.json</c> says.</summary>
sealed record ThemeManifest
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>What people call the theme.</summary>
    public string Name { get; init; } = "";

    /// <summary>One sentence about it.</summary>
    public string Description { get; init; } = "";

    /// <summary>The links at the top of every page, in order.</summary>
    public ImmutableArray<NavigationItem> Navigation { get; init; } = [];

    /// <summary>The links at the foot of every page, in order.</summary>
    public ImmutableArray<NavigationItem> Footer { get; init; } = [];

    /// <summary>Reads the file; what is wrong is reported, and an empty manifest stands in.</summary>
    public static ThemeManifest Read(SourceFile? file, DiagnosticBag diagnostics)
    {
        if (file is null) diagnostics.Add(ThemingDiagnostics.ThemeIncomplete.At("", "the site theme has no theme.json"));
        else if (ThemeText.Read(file, diagnostics) is { } text)
            try
            {
                return JsonSerializer.Deserialize<ThemeManifest>(text, Options) ?? new ThemeManifest();
            }
            catch (JsonException exception)
            {
                var position = new TextPosition((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
                diagnostics.Add(ThemingDiagnostics.ManifestWrong.At(file.Path, position, exception.Message.Split(" Path:")[0].TrimEnd('.', ' ')));
            }
        return new ThemeManifest();
    }
}

/// <summary>One link of the navigation. It is shown only where it leads somewhere.</summary>
sealed record NavigationItem
{
    /// <summary>What it says; for a <see cref="Type"/> the type's plural when empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>Shown when there are documents of this content type; links to their list unless <see cref="Address"/> says otherwise.</summary>
    public string? Type { get; init; }

    /// <summary>With <see cref="Type"/>: shown only when one of those documents has something in this field.</summary>
    public string? Field { get; init; }

    /// <summary>Where it leads, from the root of the site; without <see cref="Type"/>, shown when a document is there.</summary>
    public string? Address { get; init; }

    /// <summary>True shows it in any case.</summary>
    public bool Always { get; init; }
}
