namespace KnowledgeBase.Preview;

/// <summary>Adds the preview's panel, style sheet and script to a page of the site.</summary>
static class PreviewMarkup
{
    /// <summary>The page with the preview's markup just before the end of its body.</summary>
    public static ReadOnlyMemory<byte> AddTo(ReadOnlyMemory<byte> page, Edition edition)
    {
        byte[] added = Encoding.UTF8.GetBytes(Of(edition));
        int end = BodyEnd(page.Span);
        byte[] whole = new byte[page.Length + added.Length];
        page.Span[..end].CopyTo(whole);
        added.CopyTo(whole, end);
        page.Span[end..].CopyTo(whole.AsSpan(end + added.Length));
        return whole;
    }

    /// <summary>What is added: the panel when there are problems, and always the script.</summary>
    public static string Of(Edition edition)
    {
        string panel = edition.Site.Panel;
        string style = panel.Length > 0 ? "<link rel=\"stylesheet\" href=\"/_preview/panel.css\">\n" : "";
        return $"{panel}{style}<script src=\"/_preview/reload.js\" data-version=\"{edition.Version}\" defer></script>\n";
    }

    static int BodyEnd(ReadOnlySpan<byte> page)
    {
        int end = page.LastIndexOf("</body"u8);
        if (end < 0) end = page.LastIndexOf("</BODY"u8);
        return end < 0 ? page.Length : end;
    }
}
