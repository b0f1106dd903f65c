namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>Reads the text files of a site theme.</summary>
static class ThemeText
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark, or null when it is not UTF-8, which is reported.</summary>
    public static string? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return Strict.GetString(file.Bytes.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            diagnostics.Add(ThemingDiagnostics.NotText.At(file.Path, $"the byte at {exception.Index} is not UTF-8"));
            return null;
        }
    }
}
