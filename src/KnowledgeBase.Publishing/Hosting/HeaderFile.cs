namespace KnowledgeBase.Publishing.Hosting;

/// <summary>
/// <c>_headers</c>: the policy of the pages as headers, for static hosts that read such a file and as a sample for all others. It
/// also says what a meta element cannot: who may put a page into a frame.
/// </summary>
sealed class HeaderFile : IGenerator
{
    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        string root = site.Settings.LinkRoot;
        yield return OutputFile.Text("_headers", $"""
            {root}/*
              Content-Security-Policy: {SecurityPolicy.OfHeader(site.Settings)}
              X-Content-Type-Options: nosniff
              Referrer-Policy: no-referrer
              Cross-Origin-Opener-Policy: {SecurityPolicy.Opener}
              Cross-Origin-Resource-Policy: same-origin

            {root}/api/*
              Access-Control-Allow-Origin: *

            {root}/search/*
              Access-Control-Allow-Origin: *

            {root}/search/data/*
              Cache-Control: public, max-age=31536000, immutable

            {root}/*.jsonld
              Content-Type: application/ld+json

            {root}/*.bib
              Content-Type: application/x-bibtex; charset=utf-8

            {root}/*.ris
              Content-Type: application/x-research-info-systems; charset=utf-8

            """.ReplaceLineEndings("\n") + Form(site.Settings));
    }

    /// <summary>
    /// Where two rules fit a path, some hosts send the nearer alone and others both, of which browsers keep what both allow; the lines
    /// with an exclamation mark, which the former pass over, make the latter send the nearer alone.
    /// </summary>
    static string Form(SiteSettings settings) => settings.Editing is not { } editing ? "" : $"""

        {settings.LinkRoot}{EditingSettings.Address}*
          ! Content-Security-Policy
          ! Cross-Origin-Opener-Policy
          Content-Security-Policy: {SecurityPolicy.OfFormHeader(editing)}
          Cross-Origin-Opener-Policy: {SecurityPolicy.FormOpener}
          X-Robots-Tag: noindex

        """.ReplaceLineEndings("\n");
}
