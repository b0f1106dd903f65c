using KnowledgeBase.Abstractions.Site;

namespace KnowledgeBase.Theming.SiteThemes;

/// <summary>The Content-Security-Policy that every page carries as a meta element.</summary>
static class SecurityPolicy
{
    /// <summary>Nothing but the site itself, and images of the origins that the settings name.</summary>
    public static string Of(SiteSettings settings)
    {
        string images = string.Concat(settings.ImageOrigins.Select(origin => " " + origin));
        return $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'{images}; font-src 'self'; " +
            "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
    }
}
