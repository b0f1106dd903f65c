using KnowledgeBase.CaseStudies.Desk;
using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.External;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine.Publish;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb report --external</c>: the links of a site to other sites, asked about or remembered.</summary>
sealed class ExternalCheck(Session session)
{
    /// <summary>For how many days answers are good where nobody says.</summary>
    public const int UsualAge = 7;

    /// <summary>For how many days answers are good.</summary>
    public required int Age { get; init; }

    /// <summary>True follows links into this machine and its network too.</summary>
    public required bool AllowLocal { get; init; }

    /// <summary>The sections about links of the files meant; what servers said is kept in the cache.</summary>
    public ImmutableArray<DeskSection> Run(Opened opened, SiteModel site, Func<string, bool> path, CancellationToken cancellation)
    {
        OwnFolder.CheckAll(session.Root, opened.CacheFolder);
        string file = Path.Combine(opened.CacheFolder, LinkMemory.FileName);
        var memory = LinkMemory.Read(file);
        ImmutableArray<ExternalLink> links = [.. ExternalLink.Of(site).Where(link => path(link.Document.Document.Path))];
        var answers = new Dictionary<Uri, LinkAnswer>();
        foreach (Uri address in links.Select(l => l.Address).Distinct())
            if (memory.Find(address, session.Today, Age) is { } kept) answers.Add(address, kept);
        Uri[] open = [.. links.Select(l => l.Address).Distinct().Where(address => !answers.ContainsKey(address))];
        foreach ((Uri address, LinkAnswer answer) in Ask(open, site.Settings.Repository, cancellation))
        {
            answers.Add(address, answer);
            memory.Keep(address, session.Today, answer);
        }
        if (open.Length > 0) memory.Write(file);
        return LinkSections.Of(links, answers);
    }

    IReadOnlyDictionary<Uri, LinkAnswer> Ask(Uri[] addresses, string? repository, CancellationToken cancellation)
    {
        string whose = repository is null ? "" : $"; {repository}";
        var manners = new LinkManners { AllowLocal = AllowLocal, UserAgent = $"kb/{ProductVersion.Text} (checks the links of a knowledge base{whose})" };
        return ProgressBars.During(session, progress => LinkCheck.RunAsync(addresses, manners, progress, cancellation).GetAwaiter().GetResult());
    }
}
