namespace KnowledgeBase.Engine.Configuration;

/// <summary>Why a text cannot be the value of a setting.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">How to mend it; null where the message says it.</param>
sealed record SettingFault(string Message, string? Hint = null)
{
    /// <summary>A path must be inside the knowledge base.</summary>
    public static SettingFault? OfPath(string path) => RootPath.IsInside(path) ? null : new($"'{path}' is not a path inside the knowledge base");

    /// <summary>A path of addresses, with slashes at its ends or without; empty is the root.</summary>
    public static SettingFault? OfLinkRoot(string text) =>
        text.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~') &&
        (text.Trim('/') is "" || text.Trim('/').Split('/').All(part => part is not ("" or "." or "..")))
            ? null
            : new($"'LinkRoot' cannot be '{text}'", "Letters, digits, '-', '_', '.', '~' and '/' are allowed: /some/path.");

    /// <summary>A name with a port or without: all absolute addresses begin with it.</summary>
    public static SettingFault? OfHost(string host) => IsAuthority("https", host)
        ? null
        : new($"'Host' cannot be '{host}'", "Write the name alone, with a port if there is one: www.example.org or localhost:8080.");

    /// <summary>A mail address, or the https address of a page.</summary>
    public static SettingFault? OfContact(string text) =>
        (text.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out Uri? page) && page.UserInfo.Length == 0) || IsMailbox(text)
            ? null
            : new($"'Contact' cannot be '{text}'", "Write a mail address, knowledge@example.org, or the page that takes messages, https://www.example.org/contact.");

    static bool IsMailbox(string text) =>
        text.Split('@') is [{ Length: > 0 } name, { Length: > 0 } host] && IsAuthority("https", host) && !host.Contains(':', StringComparison.Ordinal) &&
        name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+');

    /// <summary>An origin of images.</summary>
    public static SettingFault? OfImageOrigin(string origin) => OfOrigin(origin, "https://images.example.org");

    /// <summary>An origin of another kind.</summary>
    public static SettingFault? OfOrigin(string origin) => OfOrigin(origin, "https://git.example.org");

    // An origin and nothing more: what came after it could be a directive, or a header, of its own.
    static SettingFault? OfOrigin(string origin, string example) =>
        origin.StartsWith("https://", StringComparison.Ordinal) && IsAuthority("https", origin["https://".Length..])
            ? null
            : new($"'{origin}' is not an origin", $"Write scheme and host alone: {example}.");

    // As the parser of addresses writes it back, nothing but a host and a port stays as it was.
    static bool IsAuthority(string scheme, string text) =>
        Uri.TryCreate($"{scheme}://{text}/", UriKind.Absolute, out Uri? uri) && uri.Authority == text && uri.UserInfo.Length == 0;
}
