namespace KnowledgeBase.Engine.Configuration;

/// <summary>Reads the group <c>KnowledgeBase.Editing</c>, which switches the form on. What it does not say of the repository, <c>KnowledgeBase.Repository</c> does.</summary>
static class EditingReader
{
    static readonly ImmutableArray<string> Hosts = ["github", "gitlab"];

    /// <param name="own">The group around it.</param>
    /// <param name="site">What is said of the repository that readers see.</param>
    /// <param name="inputs">The input folders.</param>
    /// <param name="types">The folders that have a content type.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>Null when there is no form, or when something is missing that it cannot do without; that is reported.</returns>
    public static EditingSettings? Read(SettingsReader own, SiteSettings site, ImmutableArray<string> inputs, ImmutableArray<TypedFolder> types, DiagnosticBag diagnostics)
    {
        if (own.Group("Editing") is not { } group) return null;
        CodeRepository? known = CodeRepository.At(site.Repository) is { Host: not null } found && OfRepository(found.Name) is null ? found : null;
        string? host = group.Text("Host", OfHost) ?? Named(known?.Host), repository = group.Text("Repository", OfRepository) ?? known?.Name;
        string? folder = group.Text("Folder", SettingFault.OfPath);
        string content = Below(folder, inputs.FirstOrDefault() ?? "content");
        var settings = new EditingSettings
        {
            Host = host == "gitlab" ? GitHost.GitLab : GitHost.GitHub,
            Repository = repository ?? "",
            Branch = group.Text("Branch", OfBranch) ?? site.RepositoryBranch,
            Server = group.Text("Server", SettingFault.OfOrigin) ?? (group.Has("Host") ? null : known?.Server),
            LoginService = group.Text("LoginService", SettingFault.OfOrigin),
            ApplicationId = group.Text("ApplicationId", OfApplicationId),
            Forks = group.Boolean("Forks") ?? false,
            ContentFolder = content,
            Folders = [.. types.DistinctBy(t => t.Type).Select(t => new EditedFolder($"{content}/{t.Folder}", t.Type))],
        };
        bool usable = Check(settings, known is not null, group, diagnostics);
        group.ReportUnknown(Severity.Warning);
        return usable && host is not null && repository is not null ? settings : null;
    }

    /// <summary>What no single setting can state.</summary>
    static bool Check(EditingSettings settings, bool known, SettingsReader group, DiagnosticBag diagnostics)
    {
        bool usable = true;
        if (!known && !group.Has("Host") && !group.Has("Repository"))
            usable = Wrong("Host", "the form does not know where its pull requests go", "Write beside 'Editing': \"Repository\": \"https://github.com/example/knowledge-base\".");
        else if (!known)
            foreach ((string key, string example) in new[] { ("Host", "\"github\""), ("Repository", "\"example/knowledge-base\"") })
                if (!group.Has(key)) usable = Wrong(key, $"the form needs '{key}', to know where its pull requests go", $"Write \"{key}\": {example}.");
        if (settings is { Host: GitHost.GitLab, Forks: true })
            usable = Wrong("Forks", "'Forks' works with GitHub alone", "Leave it out; on GitLab those who propose need the role Developer.");
        if (settings is { Host: GitHost.GitHub, ApplicationId: not null })
            usable = Wrong("ApplicationId", "'ApplicationId' works with GitLab alone: GitHub lets no page sign people in without a service", "Name the service as 'LoginService'.");
        return usable;

        bool Wrong(string key, string message, string hint)
        {
            diagnostics.Add(ConfigurationDiagnostics.WrongValue.At(SiteOptions.FileName, group.Place(key), message, hint));
            return false;
        }
    }

    static string? Named(GitHost? host) => host switch
    {
        GitHost.GitHub => "github",
        GitHost.GitLab => "gitlab",
        _ => null,
    };

    static string Below(string? folder, string path) => folder is null ? path : $"{RootPath.Normal(folder)}/{path}";

    static SettingFault? OfHost(string host) => Hosts.Contains(host)
        ? null
        : new($"'Host' cannot be '{host}'", Nearest.Hint(host, Hosts, "The form makes pull requests on \"github\" and \"gitlab\"."));

    static SettingFault? OfRepository(string name) =>
        name.Split('/') is { Length: >= 2 } parts && parts.All(part => part.Length > 0 && part.Trim('.').Length > 0 && part.All(IsOfName))
            ? null
            : new($"'Repository' cannot be '{name}'", "Write owner and name as in its address, without the host: example/knowledge-base.");

    static SettingFault? OfBranch(string name) =>
        name.Length > 0 && name.Split('/').All(part => part.Trim('.').Length > 0 && part.All(IsOfName))
            ? null
            : new($"'Branch' cannot be '{name}'", "Write the name of the branch that pull requests are made to: main.");

    static SettingFault? OfApplicationId(string id) => id.Length > 0 && id.All(char.IsAsciiLetterOrDigit)
        ? null
        : new("'ApplicationId' is not the id of an application", "Copy it from GitLab, where the application is registered. It is no secret; the secret is not wanted here.");

    static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
