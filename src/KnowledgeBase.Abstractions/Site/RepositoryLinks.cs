namespace KnowledgeBase.Abstractions.Site;

/// <summary>Where code hosts show a file, its history, and a form for problems.</summary>
public sealed class RepositoryLinks
{
    /// <summary>File name of the form for problems, as GitHub asks for it.</summary>
    const string ProblemForm = "correct-or-withdraw.yml";

    readonly CodeRepository repository;
    readonly string branch;

    RepositoryLinks(CodeRepository repository, string branch) => (this.repository, this.branch) = (repository, branch);

    /// <summary>Those of the repository that the settings name; null without one that a browser can open.</summary>
    public static RepositoryLinks? Of(SiteSettings settings) => CodeRepository.At(settings.Repository) is { } repository
        ? new RepositoryLinks(repository, string.Join('/', settings.RepositoryBranch.Split('/').Select(Uri.EscapeDataString)))
        : null;

    /// <summary>Where a file can be changed in the browser; null where the host is not known.</summary>
    public string? Edit(string path) => File("edit", path);

    /// <summary>Who changed a file, and when; null where the host is not known.</summary>
    public string? History(string path) => File("commits", path);

    /// <summary>A form for what is wrong with a page, filled in as far as is known; the repository itself where the host is not known.</summary>
    public string Problem(string title, string address)
    {
        string subject = Uri.EscapeDataString($"Problem: {title}"), page = Uri.EscapeDataString(address);
        return repository.Host switch
        {
            GitHost.GitHub => $"{repository.Address}/issues/new?template={ProblemForm}&title={subject}&page={page}",
            GitHost.GitLab => $"{repository.Address}/-/issues/new?issue[title]={subject}&issue[description]={page}",
            _ => repository.Address,
        };
    }

    string? File(string what, string path)
    {
        string file = $"{branch}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
        return repository.Host switch
        {
            GitHost.GitHub => $"{repository.Address}/{what}/{file}",
            GitHost.GitLab => $"{repository.Address}/-/{what}/{file}",
            _ => null,
        };
    }
}
