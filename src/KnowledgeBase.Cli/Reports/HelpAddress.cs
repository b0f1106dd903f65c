namespace KnowledgeBase.Cli.Reports;

/// <summary>Where the section of docs/diagnostics.md about a code is read.</summary>
/// <param name="Page">Address of the page: absolute, or relative to the repository.</param>
sealed record HelpAddress(string Page)
{
    const string File = "docs/diagnostics.md";

    /// <summary>True when it leads there from anywhere.</summary>
    public bool IsAbsolute => Page != File;

    /// <summary>The page in the repository that the settings name, as code hosts show it; otherwise its path.</summary>
    public static HelpAddress In(string? repository) => new(
        Uri.TryCreate(repository, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http"
            ? $"{uri.AbsoluteUri.TrimEnd('/')}/blob/HEAD/{File}"
            : File);

    /// <summary>The same as a terminal can open it: the file in <paramref name="root"/> where there is no repository; null when it is not there either.</summary>
    public HelpAddress? On(string root)
    {
        if (IsAbsolute) return this;
        string path = Path.Combine(root, File);
        return System.IO.File.Exists(path) ? new HelpAddress(new Uri(path).AbsoluteUri) : null;
    }

    /// <summary>The address of the section of one code.</summary>
    public string Of(DiagnosticDescriptor descriptor) => $"{Page}#{Anchor($"{descriptor.Code} {descriptor.Title}")}";

    /// <summary>The id that code hosts make of a heading.</summary>
    public static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
}
