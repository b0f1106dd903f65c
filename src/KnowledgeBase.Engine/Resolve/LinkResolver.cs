using System.Collections.Concurrent;
using KnowledgeBase.Engine.Files;

namespace KnowledgeBase.Engine.Resolve;

/// <summary>
/// Says what each link and image of a document leads to, and reports those that lead nowhere: as errors in typed documents, as
/// warnings in plain pages. Safe for several threads; asked about each document once.
/// </summary>
sealed class LinkResolver(
    DocumentTable table, OldAddresses old, IReadOnlyDictionary<string, Address> assets, IFileTree files, SiteSettings settings, LinkHints hints, DiagnosticBag diagnostics)
{
    const int MaxPictureMebibytes = 20;

    static readonly ImmutableHashSet<string> ImageExtensions = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];
    static readonly ImmutableHashSet<string> FileExtensions = [.. ImageExtensions, ".pdf", ".csv"];

    readonly ConcurrentDictionary<string, SiteAsset> used = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, PictureSize?> sizes = new(StringComparer.Ordinal);
    readonly ConcurrentBag<SiteLink> open = [];
    readonly ConcurrentBag<ContentLink> links = [];

    /// <summary>The files that pages use, in address order.</summary>
    public ImmutableArray<SiteAsset> UsedAssets => [.. used.Values.OrderBy(a => a.Address)];

    /// <summary>Links to addresses that no document has.</summary>
    public ImmutableArray<SiteLink> OpenLinks => [.. open];

    /// <summary>The links and images that lead to documents and files, in the order of the documents' paths, then of their files.</summary>
    public ImmutableArray<ContentLink> Links => [.. links.OrderBy(l => l.From, StringComparer.Ordinal).ThenBy(l => l.Position)];

    /// <summary>What to write in <c>href</c>, or null when the link leads nowhere.</summary>
    public string? Link(Document from, LinkSlot slot)
    {
        var target = LinkTarget.Parse(slot.Target);
        switch (target.Kind)
        {
            case LinkKind.External:
                return slot.Target;
            case LinkKind.Here:
                return Anchor(from, from, target.Anchor, slot) is { } here ? "#" + here : null;
            case LinkKind.Xref:
                return Xref(from, slot, target);
            case LinkKind.Rooted:
                return Rooted(from, slot, target);
            default:
                return Relative(from, slot, target);
        }
    }

    /// <summary>What to write in place of an image.</summary>
    public ImageTarget Image(Document from, ImageSlot slot)
    {
        var target = LinkTarget.Parse(slot.Target);
        if (target.Kind == LinkKind.External) return Remote(from, slot);
        string? path = target.Kind == LinkKind.Relative ? ContentPath.Beside(from, target.Path) : ContentPath.InInput(from, target.Path);
        if (path is not null && assets.TryGetValue(path, out Address address) && ImageExtensions.Contains(Path.GetExtension(path).ToLowerInvariant()))
        {
            links.Add(new ContentLink(from.Path, slot.Target, slot.Position, slot.Written, path));
            return new ImageTarget(settings.Href(Use(path, address)), Shown: true, sizes.GetOrAdd(path, Size));
        }
        Report(from, path is not null && assets.ContainsKey(path) ? NoImage(from, slot, path) : ResolveDiagnostics.MissingImage.At(from.Path, slot.Position,
            $"there is no image '{slot.Target}'", MissingImageHint(from, target, path)));
        return new ImageTarget(null, Shown: false);
    }

    PictureSize? Size(string path) => PictureSize.Of(files.Read(path, MaxPictureMebibytes, out _));

    static Diagnostic NoImage(Document from, ImageSlot slot, string path)
    {
        string kind = Path.GetExtension(path).TrimStart('.').ToUpperInvariant();
        return ResolveDiagnostics.Unpublishable.At(from.Path, slot.Position, $"'{slot.Target}' is a file of the kind {kind}, which is not shown as an image",
            FileExtensions.Contains(Path.GetExtension(path).ToLowerInvariant())
                ? $"Link to it: [{slot.Alt}]({slot.Target})."
                : "Save it as .png, .jpg or .webp and name that file.");
    }

    string MissingImageHint(Document from, LinkTarget target, string? path) =>
        path is null ? "Images lie beside the document or below its folder."
        : hints.For(from, target.Path, path)
            ?? (Nearest.To(path, assets.Keys) is { } near ? $"Did you mean '{LinkHints.Relative(from.Path, near)}'?" : "Put the image beside the document or below its folder, and write its name.");

    /// <summary>Reports what was meant as a link and is shown as written.</summary>
    public void ReportUnread(Document from)
    {
        foreach (UnreadLink link in from.Body.UnreadLinks)
            Report(from, ResolveDiagnostics.BrokenLink.At(from.Path, link.Position, $"the link to '{link.Target}' is shown as written: {link.Why}", link.Hint));
    }

    ImageTarget Remote(Document from, ImageSlot slot)
    {
        if (Uri.TryCreate(slot.Target, UriKind.Absolute, out Uri? uri) &&
            settings.ImageOrigins.Contains(uri.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase))
            return new ImageTarget(slot.Target, Shown: true);
        Report(from, ResolveDiagnostics.RemoteImage.At(from.Path, slot.Position, $"the image '{slot.Target}' lies on another site"));
        return new ImageTarget(slot.Target, Shown: false);
    }

    string? Xref(Document from, LinkSlot slot, LinkTarget target)
    {
        int slash = target.Path.IndexOf('/', StringComparison.Ordinal);
        ImmutableArray<Document> found = slash > 0 && table.Find(target.Path[..slash], target.Path[(slash + 1)..]) is { } typed
            ? [typed]
            : [.. table.WithId(target.Path).Where(table.IsPublished)];
        if (found is [{ } one]) return To(from, one, target, slot);
        if (found.IsEmpty && Moved(from, slot, target, slash > 0 ? old.WithId(target.Path[..slash], target.Path[(slash + 1)..]) : old.WithId(target.Path), d => $"xref:{d.Type.Name}/{d.Id}") is { } moved)
            return moved.Href;
        Report(from, found.Length == 0
            ? ResolveDiagnostics.BrokenLink.At(from.Path, slot.Position, $"no document has the id '{target.Path}'",
                Nearest.Hint(target.Path, table.Published.Select(d => d.Id)))
            : ResolveDiagnostics.BrokenLink.At(from.Path, slot.Position, $"several documents have the id '{target.Path}'",
                $"Write one of: {string.Join(", ", found.Select(d => $"xref:{d.Type.Name}/{d.Id}"))}."));
        return null;
    }

    string? Relative(Document from, LinkSlot slot, LinkTarget target)
    {
        if (target.Path.Length == 0) return To(from, from, target, slot);
        string? path = ContentPath.Beside(from, target.Path);
        if (path is not null && Document(path) is { } document) return To(from, document, target, slot);
        if (path is not null && assets.TryGetValue(path, out Address address)) return Asset(from, slot, path, address);
        if (path is not null && Moved(from, slot, target, old.At(WithoutExtension(path[(from.Path.Length - from.Name.Length)..])), d => LinkHints.Relative(from.Path, d.Path)) is { } moved)
            return moved.Href;
        Report(from, ResolveDiagnostics.BrokenLink.At(from.Path, slot.Position, $"there is no '{target.Path}' here",
            hints.For(from, target.Path, path)));
        return null;
    }

    string? Rooted(Document from, LinkSlot slot, LinkTarget target)
    {
        string path = target.Path.Length > 1 && !target.Path.EndsWith('/') && !Path.HasExtension(target.Path) ? target.Path + "/" : target.Path;
        if (table.AtAddress(path) is { } document) return To(from, document, target, slot);
        if (ContentPath.InInput(from, target.Path) is { } file)
        {
            if (Document(file) is { } source) return To(from, source, target, slot);
            if (assets.TryGetValue(file, out Address beside)) return Asset(from, slot, file, beside);
        }
        if (Moved(from, slot, target, old.At(WithoutExtension(path)), d => table.IsPublished(d) ? table.AddressOf(d).Path : d.Path) is { } moved) return moved.Href;
        if (!path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.' or '~')) path = "/404.html";
        var address = new Address(path);
        open.Add(new SiteLink(address, ResolveDiagnostics.BrokenLink.At(from.Path, slot.Position, $"the site has no page '{target.Path}'").For(from)));
        return settings.Href(address, Uri.EscapeDataString(target.Anchor));
    }

    /// <summary>A link to where documents used to be; null where none was. The link leads to the one that was there, and nowhere where several were.</summary>
    MovedLink? Moved(Document from, LinkSlot slot, LinkTarget target, ImmutableArray<Document> documents, Func<Document, string> written)
    {
        if (documents.IsEmpty) return null;
        if (documents is [{ } now])
        {
            Report(from, ResolveDiagnostics.OldId.At(from.Path, slot.Position, $"'{target.Path}' has moved: it is now '{now.Path}'", $"Write '{written(now)}'."));
            return new MovedLink(To(from, now, target, slot));
        }
        Report(from, ResolveDiagnostics.OldIdOfSeveral.At(from.Path, slot.Position, $"'{target.Path}' was the name of several documents",
            $"Write one of: {string.Join(", ", documents.Select(written))}."));
        return new MovedLink(null);
    }

    static string WithoutExtension(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? path[..^".md".Length] : path;

    string? Asset(Document from, LinkSlot slot, string path, Address address)
    {
        links.Add(new ContentLink(from.Path, slot.Target, slot.Position, slot.Written, path));
        if (FileExtensions.Contains(Path.GetExtension(path).ToLowerInvariant())) return settings.Href(Use(path, address));
        Report(from, ResolveDiagnostics.Unpublishable.At(from.Path, slot.Position, $"'{slot.Target}' is a file of the kind {Path.GetExtension(path).TrimStart('.').ToUpperInvariant()}, which is not published"));
        return null;
    }

    string? To(Document from, Document to, LinkTarget target, LinkSlot slot)
    {
        links.Add(new ContentLink(from.Path, slot.Target, slot.Position, slot.Written, to.Path));
        if (!table.IsPublished(to))
        {
            Report(from, ResolveDiagnostics.BrokenLink.At(from.Path, slot.Position, $"'{to.Path}' is not published"));
            return null;
        }
        if (to.Record.Withdrawn is not null && from.Record.Withdrawn is null)
            Report(from, ResolveDiagnostics.NamesWithdrawn.At(from.Path, slot.Position, $"'{to.Path}' is withdrawn", "Link to another page, or say in the text that this one is withdrawn."));
        string? anchor = target.Anchor.Length == 0 ? null : Anchor(from, to, target.Anchor, slot);
        return settings.Href(table.AddressOf(to)) + target.Query + (anchor is null ? "" : "#" + anchor);
    }

    string? Anchor(Document from, Document to, string anchor, LinkSlot slot)
    {
        if (BodyAnchors.Find(to, anchor) is { } found) return found;
        if (anchor.Length == 0) return "";
        Report(from, ResolveDiagnostics.BrokenAnchor.At(from.Path, slot.Position,
            $"'{to.Path}' has no heading '#{anchor}'", Nearest.Hint(anchor, to.Body.Anchors)));
        return null;
    }

    Address Use(string path, Address address) => used.GetOrAdd(path, p => new SiteAsset(p, address)).Address;

    /// <summary>A link may name the file, the file without <c>.md</c>, or its folder.</summary>
    Document? Document(string path) => table.AtPath(path) ?? table.AtPath(path + ".md") ?? table.AtPath(path + "/index.md") ?? table.AtPath(path + "/README.md");

    void Report(Document from, Diagnostic diagnostic) => diagnostics.Add(diagnostic.For(from));
}

/// <summary>What a link to an old address is taken for.</summary>
/// <param name="Href">What to write in <c>href</c>; null where the link leads nowhere, which is reported.</param>
readonly record struct MovedLink(string? Href);
