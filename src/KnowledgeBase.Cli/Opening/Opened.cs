using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Engine.Publish;
using KnowledgeBase.Engine.Running;

namespace KnowledgeBase.Cli.Opening;

/// <summary>A knowledge base whose settings were read and whose plugins were loaded, for one run.</summary>
/// <param name="Session">How the run was asked for.</param>
/// <param name="Parts">What the knowledge base is built from.</param>
/// <param name="Diagnostics">What was wrong with settings and plugins; takes what the run finds too.</param>
sealed record Opened(Session Session, SiteParts Parts, DiagnosticBag Diagnostics)
{
    public static Opened Of(Session session)
    {
        var diagnostics = new DiagnosticBag();
        return new Opened(session, Composition.Compose(session.Root, diagnostics), diagnostics);
    }

    /// <summary>The same knowledge base with other files, their settings and their site theme. Plugins stay those that the settings of this run allow.</summary>
    public Opened With(IFileTree files)
    {
        var diagnostics = new DiagnosticBag();
        ImmutableArray<IPlugin> plugins = PluginLoader.Load(Session.Root, Parts.Options, new DiagnosticBag());
        return this with { Parts = Composition.Compose(files, plugins, diagnostics), Diagnostics = diagnostics };
    }

    /// <summary>The same knowledge base for a copy of its site that opens from any folder; the form of editors needs a server, so it is left out.</summary>
    public Opened Portable() =>
        this with { Parts = Parts with { Options = Parts.Options with { Settings = Parts.Options.Settings with { Portable = true, LinkRoot = "", Editing = null } } } };

    /// <summary>The same knowledge base with the files of <paramref name="files"/> in place of its own; its settings stay, and so does what was wrong with them.</summary>
    public Opened Over(IFileTree files)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(Diagnostics.ToSorted());
        return this with { Parts = Parts with { Files = files }, Diagnostics = diagnostics };
    }

    /// <summary>Full path of the folder of the site.</summary>
    public string OutputFolder => Session.Output ?? Path.GetFullPath(Parts.Options.OutputPath, Session.Root);

    /// <summary>Full path of the folder of everything that can be deleted.</summary>
    public string CacheFolder => Path.GetFullPath(Parts.Options.CachePath, Session.Root);

    /// <summary>To be called before anything is written or deleted: nothing of anybody's stands there, and no link leads elsewhere.</summary>
    /// <exception cref="UsageException"><c>--output</c> names a folder that is used otherwise.</exception>
    /// <exception cref="RunStoppedException">A link leads elsewhere.</exception>
    public void CheckFolders()
    {
        string output = Path.GetRelativePath(Session.Root, OutputFolder).Replace('\\', '/');
        bool holdsRoot = !Path.GetRelativePath(OutputFolder, Session.Root).StartsWith("..", StringComparison.Ordinal);
        string? other = holdsRoot ? "." : FolderOverlap.With(output, Parts.Options);
        if (other is not null)
            throw new UsageException($"--output: '{output}' and '{other}' overlap, and a build replaces the whole folder", "Name a folder of its own.");
        OwnFolder.CheckWay(Session.Root, OutputFolder);
        OwnFolder.CheckAll(Session.Root, CacheFolder);
    }

    /// <summary>Makes the builder of this run.</summary>
    public SiteBuilder Builder(IProgress<BuildProgress>? progress, CancellationToken cancellation, bool force = false, bool noCache = false, bool drafts = false, bool verify = false) => new(
        Parts,
        new RunOptions
        {
            OutputFolder = OutputFolder,
            CacheFolder = CacheFolder,
            Today = Session.Today,
            Force = force,
            NoCache = noCache,
            Verify = verify,
            Drafts = drafts,
            WarningsAsErrors = Session.WarningsAsErrors,
        },
        Diagnostics, progress, cancellation);

    /// <summary>
    /// Says on the error stream what is wrong with settings and plugins; for commands whose data are not diagnostics. Null when
    /// the run can go on.
    /// </summary>
    public ExitCode? Refusal()
    {
        ImmutableArray<Diagnostic> found = Diagnostics.ToSorted();
        DiagnosticText.Write(found, Session.Terminal.Error, Session.Terminal.ErrorColour);
        ExitCode code = ExitCodes.Of(found, Session.WarningsAsErrors);
        return code == ExitCode.Ok ? null : code;
    }
}
