using System.Text.Json;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>
/// Reads one JSON object of settings key by key, without case as Statiq does, and reports what is wrong at its place.
/// After the last key, <see cref="ReportUnknown"/> names what nobody asked for.
/// </summary>
sealed class SettingsReader(JsonElement element, string path, JsonPlaces places, DiagnosticBag diagnostics)
{
    readonly string path = path;
    readonly HashSet<string> asked = new(StringComparer.OrdinalIgnoreCase);

    public string? Text(string key) => Text(key, AnyText);

    /// <summary>A text; null, and reported at its place, when something is wrong with it.</summary>
    public string? Text(string key, Func<string, SettingFault?> faultOf) => Find(key) is not { } found ? null : AsText(found.Value, found.Path, faultOf);

    public bool? Boolean(string key)
    {
        if (Find(key) is not { } found) return null;
        if (found.Value.ValueKind is JsonValueKind.True or JsonValueKind.False) return found.Value.GetBoolean();
        // Statiq reads settings from the environment too, where every value is a text.
        if (found.Value.ValueKind == JsonValueKind.String && bool.TryParse(found.Value.GetString(), out bool value)) return value;
        Wrong(found.Path, "true or false");
        return null;
    }

    /// <summary>A list of texts; a single text is a list of one. Null when the key is absent; what is wrong is reported at its place and left out.</summary>
    public ImmutableArray<string>? Texts(string key, Func<string, SettingFault?> faultOf)
    {
        if (Find(key) is not { } found) return null;
        if (found.Value.ValueKind == JsonValueKind.String) return AsText(found.Value, found.Path, faultOf) is { } one ? [one] : [];
        if (found.Value.ValueKind != JsonValueKind.Array)
        {
            Wrong(found.Path, "a list of texts");
            return null;
        }
        return [.. found.Value.EnumerateArray().Select((item, i) => AsText(item, $"{found.Path}[{i}]", faultOf)).OfType<string>()];
    }

    public SettingsReader? Group(string key)
    {
        if (Find(key) is not { } found) return null;
        if (found.Value.ValueKind == JsonValueKind.Object) return new SettingsReader(found.Value, found.Path, places, diagnostics);
        Wrong(found.Path, "a group of settings: { … }");
        return null;
    }

    /// <summary>A group that is asked for its keys even where it is not there.</summary>
    public SettingsReader GroupOrEmpty(string key) => Group(key) ?? new SettingsReader(JsonElement.Parse("{}"), Path(key), places, diagnostics);

    public IEnumerable<SettingsReader> Groups(string key)
    {
        if (Find(key) is not { } found) yield break;
        if (found.Value.ValueKind != JsonValueKind.Array) Wrong(found.Path, "a list of groups");
        else
            foreach ((int i, JsonElement item) in found.Value.EnumerateArray().Index())
                if (item.ValueKind == JsonValueKind.Object)
                    yield return new SettingsReader(item, $"{found.Path}[{i}]", places, diagnostics);
                else
                    Wrong($"{found.Path}[{i}]", "a group of settings: { … }");
    }

    /// <summary>Every key with a text, for maps whose keys are free.</summary>
    public IEnumerable<(string Key, string Value, TextPosition Place)> AllTexts()
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            asked.Add(property.Name);
            if (AsText(property.Value, Path(property.Name), AnyText) is { } text) yield return (property.Name, text, places[Path(property.Name)]);
        }
    }

    /// <summary>Every key with its value as it stands.</summary>
    public IEnumerable<(string Key, JsonElement Value)> All()
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            asked.Add(property.Name);
            yield return (property.Name, property.Value.Clone());
        }
    }

    /// <summary>True when the key is there, whatever its value.</summary>
    public bool Has(string key) => Find(key) is not null;

    public TextPosition Place(string key) => Find(key) is { } found ? places[found.Path] : places[path];

    /// <summary>Names the keys that nobody asked for, at most with the severity <paramref name="most"/>; those of <paramref name="inner"/> stand outside their group.</summary>
    public void ReportUnknown(Severity most, SettingsReader? inner = null)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (asked.Contains(property.Name)) continue;
            (string path, TextPosition place) = (Path(property.Name), places[Path(property.Name)]);
            diagnostics.Add(inner is not null && inner.asked.Contains(property.Name)
                ? ConfigurationDiagnostics.UnknownKey.At(SiteOptions.FileName, place, $"'{path}' is a setting of the group '{inner.path}' and stands outside it", $"Write \"{inner.path}\": {{ \"{path}\": … }}")
                : ConfigurationDiagnostics.UnknownKey.At(SiteOptions.FileName, place, $"'{path}' is not a setting we know", Nearest.Hint(property.Name, asked)).Softened(most));
        }
    }

    (JsonElement Value, string Path)? Find(string key)
    {
        asked.Add(key);
        foreach (JsonProperty property in element.EnumerateObject())
            if (property.Name.Equals(key, StringComparison.OrdinalIgnoreCase))
                return (property.Value, Path(property.Name));
        return null;
    }

    string Path(string key) => path.Length == 0 ? key : $"{path}.{key}";

    static SettingFault? AnyText(string text) => null;

    string? AsText(JsonElement value, string at, Func<string, SettingFault?> faultOf)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            Wrong(at, "a text");
            return null;
        }
        string text = value.GetString()!;
        if (text.AsSpan().TrimStart().StartsWith("=>") || text.AsSpan().TrimStart().StartsWith("->"))
        {
            diagnostics.Add(ConfigurationDiagnostics.Refused.At(SiteOptions.FileName, places[at],
                $"'{at}' begins with '{text.TrimStart()[..2]}', which Statiq would run as code"));
            return null;
        }
        if (faultOf(text) is not { } fault) return text;
        diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, places[at], fault.Message, fault.Hint));
        return null;
    }

    void Wrong(string at, string wanted) =>
        diagnostics.Add(ConfigurationDiagnostics.WrongType.At(SiteOptions.FileName, places[at], $"'{at}' must be {wanted}"));
}
