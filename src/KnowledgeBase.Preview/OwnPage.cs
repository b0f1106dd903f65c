namespace KnowledgeBase.Preview;

/// <summary>A page of the preview itself, in no site theme.</summary>
static class OwnPage
{
    /// <summary>The page; <paramref name="title"/> and <paramref name="content"/> are finished HTML.</summary>
    public static ReadOnlyMemory<byte> Html(string title, string content, Edition edition) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="stylesheet" href="/_preview/panel.css">
        </head>
        <body>
        <main id="kb-preview">
        <h1>{title}</h1>
        {content}
        </main>{PreviewMarkup.Of(edition)}</body>
        </html>
        """);
}
