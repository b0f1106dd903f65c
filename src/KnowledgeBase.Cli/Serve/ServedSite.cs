using KnowledgeBase.Cli.Desk;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Watch;
using KnowledgeBase.Engine;
using KnowledgeBase.Preview;

namespace KnowledgeBase.Cli.Serve;

/// <summary>Plans a site again and again; what has not changed is kept, and pages are made when they are asked for.</summary>
/// <param name="reopening">Opens the knowledge base.</param>
/// <param name="plan">Plans its site.</param>
sealed class ServedSite(Reopening reopening, Func<Opened, CancellationToken, PlannedSite> plan)
{
    // What only making every page told the last time: it is most likely still so, and a panel that comes and goes helps nobody.
    ImmutableArray<Diagnostic> later = [];

    /// <summary>The site as it is after these changes.</summary>
    public ServedRound Begin(ImmutableSortedSet<string> changed, CancellationToken cancellation)
    {
        Opened opened = reopening.Open(changed);
        SiteSettings settings = opened.Parts.Options.Settings;
        if (opened.Diagnostics.HasErrors) return Refused(settings, opened.Diagnostics.ToSorted());
        PlannedSite planned = plan(opened, cancellation);
        ImmutableArray<Diagnostic> known = planned.Planned.Report.Diagnostics;
        return new ServedRound(Site(planned, settings, later.IsEmpty ? known : [.. known.Concat(later).Distinct().Order()]), stop =>
        {
            ImmutableArray<Diagnostic> all = planned.Finish(stop).Diagnostics;
            later = [.. all.Except(known)];
            return all;
        });
    }

    static ServedRound Refused(SiteSettings settings, ImmutableArray<Diagnostic> found) => new(new PreviewSite(settings, [], found), _ => found);

    static PreviewSite Site(PlannedSite planned, SiteSettings settings, ImmutableArray<Diagnostic> diagnostics)
    {
        IEnumerable<PreviewFile> files = planned.Files.Select(file => new PreviewFile(file.Path, file.Make));
        BuiltSite known = planned.Planned with { Report = planned.Planned.Report with { Diagnostics = diagnostics } };
        return PreviewSite.OnDemand(settings, files, diagnostics, new(() => DeskHtml.Of(DeskReport.Of(known), settings)), planned.Search.Find);
    }
}
