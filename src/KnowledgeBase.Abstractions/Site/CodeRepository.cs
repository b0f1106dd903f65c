namespace KnowledgeBase.Abstractions.Site;

/// <summary>A repository as a browser opens it.</summary>
/// <param name="Address">Its address, without a slash or <c>.git</c> at its end.</param>
/// <param name="Host">The program that keeps it, where the name of the server says so: github.com, gitlab.com, or an organisation's own, gitlab.example.org; null otherwise.</param>
public sealed record CodeRepository(string Address, GitHost? Host)
{
    const string End = ".git";

    /// <summary>The one at an address; null for what no browser opens.</summary>
    public static CodeRepository? At(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http")) return null;
        string whole = uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (whole.EndsWith(End, StringComparison.OrdinalIgnoreCase)) whole = whole[..^End.Length];
        return new CodeRepository(whole, Is(uri.Host, "github") ? GitHost.GitHub : Is(uri.Host, "gitlab") ? GitHost.GitLab : null);
    }

    /// <summary>Owner and name, on GitLab with all groups: <c>example/knowledge-base</c>.</summary>
    public string Name => new Uri(Address).AbsolutePath.Trim('/');

    /// <summary>Origin of a server of one's own: <c>https://gitlab.example.org</c>; null for github.com and gitlab.com.</summary>
    public string? Server => new Uri(Address) is { Host: not ("github.com" or "gitlab.com") } own ? own.GetLeftPart(UriPartial.Authority) : null;

    static bool Is(string host, string name) => host == name + ".com" || host.StartsWith(name + ".", StringComparison.Ordinal);
}
