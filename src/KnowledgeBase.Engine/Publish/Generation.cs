using System.Text.Json;

namespace KnowledgeBase.Engine.Publish;

/// <summary>
/// Which generation a published site is: a small file in the site itself, so that it changes in the same step.
/// </summary>
public static class Generation
{
    /// <summary>Path of the file in the site.</summary>
    public const string File = "generation.json";

    /// <summary>The generation published in <paramref name="site"/>, or null when the folder holds none.</summary>
    public static string? Of(string site)
    {
        try
        {
            using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(Path.Combine(site, File)));
            string? name = json.RootElement.GetProperty("generation").GetString();
            return name is { Length: 32 } && name.All(char.IsAsciiHexDigitLower) ? name : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    internal static byte[] Bytes(string generation) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["generation"] = generation });
}
