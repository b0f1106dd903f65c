namespace KnowledgeBase.Publishing.Redirects;

/// <summary>
/// Old addresses three times over: a page at each, which works on every host; <c>_redirects</c> for hosts that read it; and
/// <c>redirects.json</c> for those that are set up by hand.
/// </summary>
sealed class RedirectFiles : IGenerator
{
    const int Version = 1;

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        ImmutableArray<SiteRedirect> redirects = Free(site, context);
        if (redirects.IsEmpty) yield break;
        foreach (SiteRedirect redirect in redirects) yield return RedirectPage.Of(redirect, site);
        yield return OutputFile.Text("_redirects", Rules(redirects, site.Settings));
        yield return OutputFile.Json("redirects.json", json => json.Object(() =>
        {
            json.WriteNumber("version", Version);
            json.Array("redirects", redirects, redirect => json.Object(() =>
            {
                json.WriteString("from", OldPath(redirect, site.Settings));
                json.WriteString("to", site.Settings.Href(redirect.To));
                json.WriteNumber("status", 301);
            }));
        }));
    }

    // Resolving knows the addresses of documents; those of lists and other made pages are known only now.
    static ImmutableArray<SiteRedirect> Free(SiteModel site, StepContext context)
    {
        Dictionary<string, Page> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (Page page in context.Pages) taken.TryAdd(page.Address.File, page);
        foreach (SiteRedirect redirect in site.Redirects.Where(r => taken.ContainsKey(r.From.File)))
            context.Diagnostics.Add(RedirectDiagnostics.AddressInUse.At(
                site.At(redirect.To)?.Document.Path ?? "", $"'{redirect.From}' is the page '{taken[redirect.From.File].Title}'"));
        return [.. site.Redirects.Where(r => !taken.ContainsKey(r.From.File))];
    }

    static string Rules(ImmutableArray<SiteRedirect> redirects, SiteSettings settings)
    {
        var rules = new StringBuilder();
        foreach (SiteRedirect redirect in redirects)
            rules.Append(OldPath(redirect, settings)).Append(' ').Append(settings.Href(redirect.To)).Append(" 301\n");
        return rules.ToString();
    }

    // As it was asked for; today's way to write links does not apply to it.
    static string OldPath(SiteRedirect redirect, SiteSettings settings) => settings.LinkRoot + redirect.From.Path;
}
