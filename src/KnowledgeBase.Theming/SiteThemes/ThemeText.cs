namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>Reads the text files of a site theme.</summary>
static class ThemeText
{
    /// <summary>The text without a byte order mark, or null when it is not UTF-8, which is reported.</summary>
    public static string? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (Utf8Text.Decode(file.Bytes.Span, out WrongByte wrong) is { } text) return text;
        diagnostics.Add(ThemingDiagnostics.NotText.At(file.Path, $"the byte at {wrong.Offset} is not UTF-8"));
        return null;
    }
}
