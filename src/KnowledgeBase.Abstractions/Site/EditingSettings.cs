using KnowledgeBase.Abstractions.Documents;

namespace KnowledgeBase.Abstractions.Site;

/// <summary>The form at <c>/admin/</c>: where its pull requests go.</summary>
public sealed record EditingSettings
{
    /// <summary>Where the form is; everything below it belongs to the form.</summary>
    public static readonly Address Address = new("/admin/");

    /// <summary>The program that keeps the repository.</summary>
    public required GitHost Host { get; init; }

    /// <summary>Owner and name, <c>example/knowledge-base</c>; on GitLab with all groups.</summary>
    public required string Repository { get; init; }

    /// <summary>The branch that pull requests are made to.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>Origin of a GitHub or GitLab of one's own: <c>https://git.example.org</c>; null for github.com or gitlab.com.</summary>
    public string? Server { get; init; }

    /// <summary>Origin of the service that hands the browser its token; null where people sign in with a token of their own.</summary>
    public string? LoginService { get; init; }

    /// <summary>Id of the application that people allow to act for them, where the login needs none but it; null otherwise.</summary>
    public string? ApplicationId { get; init; }

    /// <summary>True when people without write access propose changes from a copy (fork) of their own.</summary>
    public bool Forks { get; init; }

    /// <summary>The folders that the form writes into, each with its content type, in ordinal order; paths from the root of the repository.</summary>
    public ImmutableArray<EditedFolder> Folders { get; init; } = [];

    /// <summary>The folder of media in the repository that belong to no document: the input folder, from the root of the repository.</summary>
    public string ContentFolder { get; init; } = "content";

    /// <summary>What follows the address of the form where it opens a document; null for one that it does not write.</summary>
    public string? EntryOf(Document document) =>
        Folders.Any(f => f.Type == document.Type.Name && $"/{f.Path}/{document.Id}.md".EndsWith($"/{document.Path}", StringComparison.Ordinal))
            ? $"/collections/{document.Type.Name}/entries/{document.Id}"
            : null;

    /// <summary>Origin of the interface that the form asks and writes to.</summary>
    public string Api => Server ?? (Host == GitHost.GitHub ? "https://api.github.com" : "https://gitlab.com");

    /// <summary>Origins of the pictures of people that the interface names.</summary>
    public ImmutableArray<string> Pictures => Server is not null ? [Server] : Host == GitHost.GitHub
        ? ["https://avatars.githubusercontent.com"]
        : ["https://gitlab.com", "https://secure.gravatar.com"];
}

/// <summary>Programs that keep repositories and know pull requests.</summary>
public enum GitHost
{
    /// <summary>github.com, or GitHub Enterprise Server.</summary>
    GitHub,

    /// <summary>gitlab.com, or a GitLab of one's own.</summary>
    GitLab,
}

/// <summary>A folder that the form writes into.</summary>
/// <param name="Path">From the root of the repository, without a slash at its ends: <c>content/case-studies</c>.</param>
/// <param name="Type">Name of the content type of its documents.</param>
public sealed record EditedFolder(string Path, string Type);
