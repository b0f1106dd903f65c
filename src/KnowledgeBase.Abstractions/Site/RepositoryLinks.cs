namespace KnowledgeBase.Abstractions.Site;

/// <summary>Where code hosts show a file, its history, and a form for problems.</summary>
public sealed class RepositoryLinks
{
    /// <summary>File name of the form for problems, as GitHub asks for it.</summary>
    const string ProblemForm = "correct-or-withdraw.yml";

    readonly string repository;
    readonly string branch;
    readonly CodeHost host;

    RepositoryLinks(string repository, string branch, CodeHost host) => (this.repository, this.branch, this.host) = (repository, branch, host);

    /// <summary>Those of the repository that the settings name; null without one that a browser can open.</summary>
    public static RepositoryLinks? Of(SiteSettings settings)
    {
        if (!Uri.TryCreate(settings.Repository, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http")) return null;
        string address = uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
        if (address.EndsWith(".git", StringComparison.OrdinalIgnoreCase)) address = address[..^".git".Length];
        return new RepositoryLinks(address, string.Join('/', settings.RepositoryBranch.Split('/').Select(Uri.EscapeDataString)), HostOf(uri.Host));
    }

    /// <summary>Where a file can be changed in the browser; null where the host is not known.</summary>
    public string? Edit(string path) => File("edit", path);

    /// <summary>Who changed a file, and when; null where the host is not known.</summary>
    public string? History(string path) => File("commits", path);

    /// <summary>A form for what is wrong with a page, filled in as far as is known; the repository itself where the host is not known.</summary>
    public string Problem(string title, string address)
    {
        string subject = Uri.EscapeDataString($"Problem: {title}"), page = Uri.EscapeDataString(address);
        return host switch
        {
            CodeHost.GitHub => $"{repository}/issues/new?template={ProblemForm}&title={subject}&page={page}",
            CodeHost.GitLab => $"{repository}/-/issues/new?issue[title]={subject}&issue[description]={page}",
            _ => repository,
        };
    }

    string? File(string what, string path)
    {
        string file = $"{branch}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
        return host switch
        {
            CodeHost.GitHub => $"{repository}/{what}/{file}",
            CodeHost.GitLab => $"{repository}/-/{what}/{file}",
            _ => null,
        };
    }

    static CodeHost HostOf(string name) =>
        Is(name, "github") ? CodeHost.GitHub : Is(name, "gitlab") ? CodeHost.GitLab : CodeHost.Other;

    // The public one, or an organisation's own: gitlab.example.org.
    static bool Is(string host, string name) => host == name + ".com" || host.StartsWith(name + ".", StringComparison.Ordinal);

    enum CodeHost
    {
        Other,
        GitHub,
        GitLab,
    }
}
