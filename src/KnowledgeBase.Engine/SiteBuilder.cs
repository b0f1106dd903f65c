using KnowledgeBase.Engine.Cache;
using KnowledgeBase.Engine.Generate;
using KnowledgeBase.Engine.Plan;
using KnowledgeBase.Engine.Publish;
using KnowledgeBase.Engine.Read;
using KnowledgeBase.Engine.Resolve;
using KnowledgeBase.Engine.Running;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Engine;

/// <summary>
/// The whole program: from files to a site, each step once and in order. Every method is one run; <paramref name="diagnostics"/> holds what
/// reading the settings and loading plugins found, and gets everything else.
/// </summary>
public sealed class SiteBuilder(
    SiteParts parts, RunOptions options, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress = null, CancellationToken cancellation = default)
{
    /// <summary>Of fewer documents the pages need a part of the theme's templates, and little of anything else is done beside.</summary>
    const int ManyDocuments = 30;

    readonly BuildRun run = new(diagnostics, progress);

    readonly Lazy<UInt128> owner = new(() => CacheOwner.Of(parts.Plugins, parts.Options, parts.Files));

    readonly Verification verification = new(options.Verify);

    // Builds alone add to it: they hold the lock.
    CacheUse cacheUse = CacheUse.Find;

    /// <summary>Everything a build would say; nothing is written.</summary>
    public BuildReport Check() => Survey().Report;

    /// <summary>The same, of files of the site only those made that come from what is <paramref name="asked"/> about, given all that is known before any is made.</summary>
    public BuildReport Check(Func<BuildReport, Func<string, bool>> asked)
    {
        using PackFile kept = Kept();
        BuiltSite planned = Plan(Scan(), kept, CheckSearch);
        Func<string, bool> isAsked = asked(planned.Report);
        ImmutableArray<PlannedFile> files = [.. planned.Plan.Files.Where(file => file.From is { } from && isAsked(from))];
        return Make(planned with { Plan = new OutputPlan(files) }, Forgetting, cancellation);
    }

    /// <summary>Everything a build would say with the site model, for questions about both.</summary>
    public BuiltSite Survey()
    {
        using PackFile kept = Kept();
        return Whole(Scan(), kept, CheckSearch, _ => Forgetting);
    }

    /// <summary>The site model, for questions about the content; nothing is written.</summary>
    public SiteModel Model()
    {
        SourceTree sources = Scan();
        return Model(sources, new ContentAssets(parts.Files, sources)).Site;
    }

    /// <summary>The site with files that are made when they are wanted, and what is known before any is; nothing is written.</summary>
    public PlannedSite Preview()
    {
        using PackFile kept = Kept();
        BuiltSite planned = Plan(Scan(), kept, _ => KnownSearchFiles);
        return new PlannedSite(planned, new SearchOnDemand(parts.SearchPaths, () => Search(planned.Site)), stop =>
        {
            parts.CheckIndex(planned.Site, Context with { Cancellation = stop });
            return Make(planned, Forgetting, stop);
        });
    }

    /// <summary>Publishes the site, or leaves the last one where anything is wrong.</summary>
    /// <exception cref="RunStoppedException">The lock is held, the disk is full, or a limit was hit.</exception>
    public BuildReport Build()
    {
        if (options.Drafts) throw new InvalidOperationException("Drafts are shown in previews and never published.");
        using var held = BuildLock.Take(options.CacheFolder);
        cacheUse = options.NoCache ? CacheUse.Fill : CacheUse.Keep;
        var publisher = new SitePublisher(options.OutputFolder, options.CacheFolder, options.Force);
        SourceTree sources = Scan();
        UInt128 key = Key(sources);
        if (options is { Force: false, NoCache: false, Verify: false } && Last(key, publisher) is { } last) return last;
        using PackFile kept = Kept();

        StagingFolder? staged = null;
        BuildReport report = Whole(
            sources, kept,
            site => parts.Index(site, kept, Context),
            // What is wrong already is not published, and what is wrong with its pages is to be said all the same.
            plan => diagnostics.HasErrors ? Forgetting : staged = publisher.Stage(plan, byKeys: !options.NoCache, verification)).Report;

        if (staged is null || MustNotPublish(report)) return report;
        PublishResult published = run.Step("publish", () => publisher.Publish(staged));
        kept.Save();
        report = run.Finish(report.Documents, report.Pages, report.Files, published);
        new LastBuild(key, published.Generation, report.Documents, report.Pages, report.Diagnostics, [.. report.Hidden.Values]).Save(Cache.Last);
        return report;
    }

    /// <summary>The one road from files to a site; <paramref name="index"/> gives the files of search, and <paramref name="taker"/> what takes each file of a plan when it is made.</summary>
    BuiltSite Whole(SourceTree sources, IKept kept, Func<SiteModel, ImmutableArray<PlannedFile>> index, Func<OutputPlan, ITaker> taker)
    {
        BuiltSite planned = Plan(sources, kept, index, makesMany: sources.Documents.Length >= ManyDocuments);
        return planned with { Report = Make(planned, taker(planned.Plan), cancellation) };
    }

    /// <summary>The road as far as every file is planned and none made.</summary>
    BuiltSite Plan(SourceTree sources, IKept kept, Func<SiteModel, ImmutableArray<PlannedFile>> index, bool makesMany = false)
    {
        var beside = new ContentAssets(parts.Files, sources);
        (SiteTheme theme, (Resolution resolution, SiteModel site)) = BuildRun.Together(() => Theme(kept, makesMany), () => Model(sources, beside));
        (ImmutableArray<PlannedFile> searchFiles, ImmutableArray<Output> outputs) =
            BuildRun.Together(() => run.Step("index", () => index(site)), () => Generate(site));
        OutputPlan plan = Plan(outputs, searchFiles, site, theme, resolution.OpenLinks);
        UnusedFiles.Report(sources.Assets, [.. resolution.FileLinks.Select(l => l.To), .. beside.Asked], diagnostics);
        BuildReport report = run.Finish(site.Documents.Length, outputs.OfType<Page>().Count(), plan.Files.Length, published: null);
        return new BuiltSite(site, plan, report with { FileLinks = resolution.FileLinks })
        {
            Links = resolution.Links,
            Missing = [.. sources.Documents.Select(d => d.Path).Except(site.Documents.Select(d => d.Document.Path), StringComparer.Ordinal)],
        };
    }

    (Resolution Resolution, SiteModel Site) Model(SourceTree sources, ContentAssets beside)
    {
        ImmutableArray<Vocabulary> lists = Lists(sources);
        Resolution resolution = Resolve(Read(sources, lists), lists, sources);
        return (resolution, Enrich(resolution.Site, beside));
    }

    CacheFolder Cache => new(options.CacheFolder);

    PackFile Kept() => new(Cache.Steps, owner.Value, cacheUse, verification);

    /// <summary>The files of search whose paths are known before any is made, empty.</summary>
    ImmutableArray<PlannedFile> KnownSearchFiles => [.. parts.SearchPaths.Select(path => PlannedFile.Of(new OutputFile(path, default)))];

    ImmutableArray<PlannedFile> CheckSearch(SiteModel site)
    {
        parts.CheckIndex(site, Context);
        return KnownSearchFiles;
    }

    ImmutableArray<PlannedFile> Search(SiteModel site)
    {
        using PackFile kept = Kept();
        return parts.Index(site, kept, Context);
    }

    UInt128 Key(SourceTree sources) => run.Step("key", () => BuildKey.Of(
        CacheOwner.With(owner.Value, parts.CarriedLists), sources, parts.Options.ThemePaths.SelectMany(folder => parts.Files.List(folder)), parts.Files, parts.BundledTheme, diagnostics.ToSorted(),
        FormattableString.Invariant($"{options.Today:O} {options.WarningsAsErrors} {parts.Options.Settings.Portable} {options.OutputFolder}")));

    /// <summary>What the last build said, where this one would do the same.</summary>
    BuildReport? Last(UInt128 key, SitePublisher publisher) => run.Step("last", () =>
        LastBuild.Load(Cache.Last, key) is { } last && publisher.Still(last.Generation) is { } site && LastBuild.Renew(Cache.Last)
            ? run.Finish(last.Documents, last.Pages, site.Files.Count, new PublishResult(site.Generation, 0, site.Files.Count, 0)) with
            {
                Diagnostics = last.Diagnostics,
                Hidden = new HiddenValues(last.Hidden),
            }
            : null);

    SourceTree Scan() =>
        run.Step("scan", () => Scanner.Scan(parts.Files, parts.Options, parts.Plugins, diagnostics));

    ImmutableArray<Vocabulary> Lists(SourceTree sources) =>
        run.Step("lists", () => Reader.ReadVocabularies(sources, diagnostics));

    ImmutableArray<Document> Read(SourceTree sources, ImmutableArray<Vocabulary> lists)
    {
        var inspections = new Inspections([.. parts.Plugins.Inspectors.Select(inspector => (inspector, parts.WordsOf(inspector, lists)))], diagnostics);
        inspections.HideNames(sources);
        using var cache = new ReadCache(Cache.Read, CacheOwner.With(owner.Value, inspections.Words), parts.Plugins.Types, cacheUse, verification, parts.Memory);
        ImmutableArray<Document> documents = run.Step("read", () => Reader.Read(sources, inspections, cache, Loop("read"), diagnostics));
        run.Step("inspect", () => Reader.InspectOthers(sources, documents, inspections, Loop("inspect")));
        return documents;
    }

    Resolution Resolve(ImmutableArray<Document> documents, ImmutableArray<Vocabulary> lists, SourceTree sources) =>
        run.Step("resolve", () => new Resolver(parts.Files, parts.Options.Settings, parts.Plugins, options.Today, options.Workers, parts.Memory?.Hints ?? new HintMemory(), diagnostics)
            .Resolve(options.Drafts ? HeldBack.Shown(documents, options.Today) : documents, [.. lists.Where(list => parts.Plugins.Inspectors.All(i => i.Vocabulary != list.Name))], sources.Assets));

    SiteModel Enrich(SiteModel site, ContentAssets beside) =>
        run.Step("enrich", () => StepRunner.Enrich(site, parts.Plugins.Enrichers, Context with { ReadAsset = beside.Read, Assets = beside.Paths }));

    ImmutableArray<Output> Generate(SiteModel site) =>
        run.Step("generate", () => StepRunner.Generate(site, parts.Plugins.Generators, Context));

    OutputPlan Plan(ImmutableArray<Output> outputs, ImmutableArray<PlannedFile> searchFiles, SiteModel site, SiteTheme theme, ImmutableArray<SiteLink> openLinks) =>
        run.Step("plan", () =>
        {
            PlannedFile[] files =
            [
                .. outputs.OfType<Page>().Select(page => PageRenderer.Plan(page, site, theme, diagnostics)),
                .. outputs.OfType<OutputFile>().Select(file => GeneratedFile.Plan(file, diagnostics)),
                .. theme.Assets.Select(PlannedFile.Of),
                .. searchFiles,
                .. site.Assets.Select(asset => AssetReader.Plan(asset, parts.Files, parts.Plugins.Cleaners, diagnostics)),
            ];
            var plan = OutputPlan.Of(parts.Options.Settings.Portable ? files.Select(PortableLinks.In) : files, diagnostics);
            plan.CheckLinks(openLinks, diagnostics);
            return plan;
        });

    SiteTheme Theme(IKept kept, bool makesMany) =>
        run.Step("theme", () =>
        {
            SiteTheme theme = parts.LoadTheme([.. parts.BundledTheme, .. ThemeFiles.Read(parts.Files, parts.Options, diagnostics)], kept, diagnostics);
            if (makesMany) theme.Prepare();
            return theme;
        });

    /// <summary>Makes every file and hands it on at once, so that none is held; gives what is known then.</summary>
    BuildReport Make(BuiltSite planned, ITaker taker, CancellationToken stop)
    {
        int files = run.Step("make", () => (Loop("make") with { Cancellation = stop }).Run(planned.Plan.Files, file => file.Path, file =>
        {
            if (file.Begin() is not { } begun) return false;
            // Of other programs and settings nothing is the same.
            UInt128? key = begun.Key ^ owner.Value;
            if (key is { } same && taker.TryKeep(file.Path, same)) return true;
            if (begun.Make() is not { } content) return false;
            taker.Put(file.Path, key, content);
            return true;
        }).Count(made => made));
        verification.Report(diagnostics);
        return run.Finish(planned.Report.Documents, planned.Report.Pages, files, published: null) with { FileLinks = planned.Report.FileLinks };
    }

    Forgetting Forgetting => new(options.NoCache ? (_, _) => false : SitePublisher.Published(options.OutputFolder, options.CacheFolder).Has);

    bool MustNotPublish(BuildReport report) =>
        report.HasErrors || (options.WarningsAsErrors && report.Diagnostics.Any(d => d.Severity == Severity.Warning));

    DocumentReader Reader => new(parts.Files, parts.Options, parts.Plugins, parts.ReadVocabulary);

    WorkLoop Loop(string step) => new(options.Workers, options.DocumentLimit, (done, total) => run.Report(step, done, total), cancellation);

    Abstractions.Plugins.StepContext Context => new(diagnostics, options.Today, [], cancellation);
}
