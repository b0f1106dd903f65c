using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Cli.Renaming;

/// <summary>Understands where a document or a folder is to go.</summary>
/// <param name="site">All documents.</param>
/// <param name="files">All files.</param>
/// <param name="options">The settings.</param>
/// <param name="session">Where the name was typed.</param>
sealed class NewName(SiteModel site, IFileTree files, SiteOptions options, Session session)
{
    const string Taken = "Nothing was written. Choose another name, or make one document of the two with --merge.";

    /// <summary>The new path of a document: an id stays in the folder, a folder keeps the name.</summary>
    /// <exception cref="UsageException">No document can lie there.</exception>
    public string OfDocument(SiteDocument document, string typed)
    {
        string old = document.Document.Path, extension = Path.GetExtension(old);
        string? id = IdOf(document, typed);
        string path = id is not null ? FolderOf(old) + id + extension : PathOf(document.Document, typed);
        if (id is null && (typed.EndsWith('/') || files.HasFolder(path))) path = $"{path}/{Path.GetFileName(old)}";
        if (!site.Documents.Any(d => d.Document.Path == path) && Path.GetExtension(path) is not (".md" or ".markdown")) path += extension;
        Check(path, old);
        CheckType(document, path);
        if (document.Document.Type.Typed) CheckId(document, Path.GetFileNameWithoutExtension(path));
        return path;
    }

    /// <summary>The new path of a folder.</summary>
    /// <exception cref="UsageException">It cannot lie there.</exception>
    public string OfFolder(string old, string typed)
    {
        Document inside = site.Documents.First(d => d.Document.Path.StartsWith(old + "/", StringComparison.Ordinal)).Document;
        string path = typed.Contains('/', StringComparison.Ordinal) ? PathOf(inside, typed) : FolderOf(old) + typed;
        if (files.HasFolder(path)) throw new UsageException($"NEW: there is already a folder '{path}'", "Nothing was written. Name one that is not there yet, or move its documents one by one.");
        if (RootPath.IsIn(path, old)) throw new UsageException($"NEW: '{path}' lies in '{old}' itself");
        if (options.InputPaths.Contains(old) || options.Types.Any(t => RootPath.IsIn($"{InputOf(inside)}{t.Folder}", old)))
            throw new UsageException($"OLD: {SiteOptions.FileName} names the folder '{old}'", $"Nothing was written. Rename it there and by hand; 'kb rename' moves the folders below it.");
        Check(path, old);
        foreach (SiteDocument document in site.Documents.Where(d => d.Document.Path.StartsWith(old + "/", StringComparison.Ordinal))) CheckType(document, path + document.Document.Path[old.Length..]);
        return path;
    }

    /// <summary>The id that a name without a folder is, or one after its content type; null for a path.</summary>
    string? IdOf(SiteDocument document, string typed)
    {
        if (!typed.Contains('/', StringComparison.Ordinal)) return Path.GetExtension(typed) is ".md" or ".markdown" ? Path.GetFileNameWithoutExtension(typed) : typed;
        string type = typed[..typed.IndexOf('/', StringComparison.Ordinal)];
        if (site.Types.All(t => !t.Typed || t.Name != type)) return null;
        return type == document.Type ? typed[(type.Length + 1)..] : throw OtherType(document, type);
    }

    /// <summary>A document of one type cannot become one of another by moving.</summary>
    public static UsageException OtherType(SiteDocument document, string type) =>
        new($"NEW: '{document.Id}' is a {document.Type}, and would become a {type}, which has other fields", $"Nothing was written. Start with: kb new {type} \"{document.Title}\"");

    string PathOf(Document document, string typed)
    {
        string[] paths = [.. DocumentName.Paths(typed, session)];
        return Array.Find(paths, options.IsContent) ?? (RootPath.IsInside(typed)
            ? InputOf(document) + RootPath.Normal(typed)
            : throw new UsageException($"NEW: '{typed}' lies outside the content"));
    }

    void Check(string path, string old)
    {
        if (path == old) throw new UsageException($"NEW: that is its name already: '{path}'");
        if (ContentArea.Refusal(path, options) is { } why) throw new UsageException($"NEW: nothing at '{path}' would be read: {why}");
        if (path.Split('/').FirstOrDefault(ReservedNames.Contains) is { } reserved)
            throw new UsageException($"NEW: the name '{reserved.Split('.')[0]}' is reserved by Windows", "Choose another name.");
        if (path.FirstOrDefault(c => !char.IsLetterOrDigit(c) && c is not ('/' or '-' or '_' or '.' or ' ')) is not '\0' and var sign)
            throw new UsageException($"NEW: '{VisibleText.Of(sign.ToString())}' cannot stand in a name", "Use letters, digits, hyphens and '/' between folders.");
        if (options.InputPaths.SelectMany(input => files.List(input)).FirstOrDefault(f => f.Path.Equals(path, StringComparison.OrdinalIgnoreCase) && f.Path != old) is { Path: { } there })
            throw new UsageException($"NEW: there is already a '{there}'", Taken);
    }

    void CheckType(SiteDocument document, string path)
    {
        string name = path[InputOf(document.Document).Length..];
        string type = options.Types.Where(t => RootPath.IsIn(name, t.Folder)).MaxBy(t => t.Folder.Length)?.Type ?? site.Types.First(t => !t.Typed).Name;
        if (type != document.Type) throw OtherType(document, type);
    }

    void CheckId(SiteDocument document, string id)
    {
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') || Slug.Of(id).Length == 0 || id.Length > 100)
            throw new UsageException($"NEW: '{id}' cannot be an id: use the small letters a to z, digits and hyphens, at most 100 of them", Slug.Of(id) is { Length: > 0 } slug ? $"Write {slug}." : null);
        if (id != document.Id && site.Find(document.Type, id) is { } other)
            throw new UsageException($"NEW: there is already a {document.Type} '{id}': '{other.Document.Path}'", Taken);
    }

    static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    static string InputOf(Document document) => document.Path[..^document.Name.Length];
}
