using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Engine.Configuration;

/// <summary>The file <c>statiq.json</c> as JSON whose every text can be read.</summary>
static class SettingsFile
{
    const int MaxMebibytes = 1;

    /// <summary>The JSON and its places; null when it cannot be read, which is reported. Without a file it is empty.</summary>
    public static (JsonDocument Json, JsonPlaces Places)? Read(IFileTree files, DiagnosticBag diagnostics)
    {
        if (files.Find(SiteOptions.FileName) is null) return Parse("{}"u8.ToArray(), diagnostics);
        return files.Read(SiteOptions.FileName, MaxMebibytes, diagnostics) is { } bytes ? Parse(WithoutMark(bytes), diagnostics) : null;
    }

    static (JsonDocument, JsonPlaces)? Parse(byte[] json, DiagnosticBag diagnostics)
    {
        if (Utf8.ToUtf16(json, new char[json.Length], out int read, out _, replaceInvalidSequences: false) != System.Buffers.OperationStatus.Done)
        {
            NotJson(JsonPlaces.At(json, read), "this is not UTF-8", "Save the file as UTF-8.");
            return null;
        }
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException error)
        {
            NotJson(new TextPosition((int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1),
                "this is not JSON", "A comma, quote or brace is missing or too many at this place.");
            return null;
        }
        var places = new JsonPlaces(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        foreach ((string name, TextPosition place) in places.Repeated)
            diagnostics.Add(ConfigurationDiagnostics.GivenTwice.At(SiteOptions.FileName, place, $"'{name}' is given twice"));
        if (places.Unreadable is not { } half) return (document, places);
        document.Dispose();
        NotJson(half, "this text ends in half a character", @"An escape such as \ud83d needs the other half of its pair: \ud83d\ude00.");
        return null;

        void NotJson(TextPosition place, string message, string hint) =>
            diagnostics.Add(ConfigurationDiagnostics.NotJson.At(SiteOptions.FileName, place, message, hint));
    }

    static byte[] WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
