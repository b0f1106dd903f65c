using KnowledgeBase.Cli.CommandLine;
using KnowledgeBase.Cli.Files;
using KnowledgeBase.Cli.Fixing;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Cli.Renaming;
using KnowledgeBase.Cli.Reports;
using KnowledgeBase.Engine;

namespace KnowledgeBase.Cli.Commands;

/// <summary>One run of <c>kb rename</c>: works everything out, shows it, and writes all of it or nothing.</summary>
sealed class RenameRun(Session session, CancellationToken cancellation)
{
    public required string Old { get; init; }

    public required string New { get; init; }

    public bool Merge { get; init; }

    public bool Yes { get; init; }

    public bool DryRun { get; init; }

    public ExitCode Run()
    {
        var opened = Opened.Of(session);
        if (opened.Refusal() is { } wrong) return wrong;
        BuiltSite site = opened.Over(opened.Parts.Files).Builder(null, cancellation, drafts: true).Survey();
        string old = DocumentName.Find("OLD", Old, site.Site, session);
        var plan = RenamePlan.Of(opened, site, MovesOf(old, site, opened), cancellation);
        ImmutableArray<Diagnostic> remarks = [.. plan.Remarks.Select(remark => Masked(remark, site.Report.Hidden))];
        bool refused = remarks.Any(r => r.Severity == Severity.Error);
        if (!refused) ShownDifference.Write(session.Terminal, site.Report.Hidden, RenameDifference.Of(plan));
        DiagnosticText.Write(remarks, session.Terminal.Error, session.Terminal.ErrorColour);
        if (refused) session.Say("Nothing was written.");
        return refused ? ExitCode.ContentErrors : Ask(plan, site);
    }

    ExitCode Ask(RenamePlan plan, BuiltSite site)
    {
        foreach (string sentence in RenameWords.Of(plan, site)) session.Say(VisibleText.Of(site.Report.Hidden.Mask(sentence)));
        if (DryRun || !Yes && !ShownDifference.IsWanted(session.Terminal, "Write it?"))
        {
            session.Say(DryRun ? "Nothing was written." : $"Nothing was written. To write it: kb rename {VisibleText.Of(Old)} {VisibleText.Of(New)}{(Merge ? " --merge" : "")} --yes");
            return ExitCode.Ok;
        }
        new WholeChange(session.Root, plan.Before, plan.After).Write();
        session.Say("Written.");
        return ExitCode.Ok;
    }

    Moves MovesOf(string old, BuiltSite site, Opened opened)
    {
        SiteDocument? document = site.Site.Documents.FirstOrDefault(d => d.Document.Path == old);
        if (Merge) return Moves.OfMerged(old, Target(document, site.Site));
        var name = new NewName(site.Site, opened.Parts.Files, opened.Parts.Options, session);
        return document is null ? Moves.OfFolder(old, name.OfFolder(old, New), opened.Parts.Files) : Moves.OfDocument(old, name.OfDocument(document, New), site);
    }

    /// <summary>Path of the document that another is merged into.</summary>
    string Target(SiteDocument? old, SiteModel site)
    {
        if (old is null) throw new UsageException("--merge: OLD is a folder, and only documents are merged");
        string target = DocumentName.Find("NEW", site.Find(old.Type, New) is not null ? $"{old.Type}/{New}" : New, site, session);
        SiteDocument? stays = site.Documents.FirstOrDefault(d => d.Document.Path == target);
        return stays is null ? throw new UsageException($"--merge: '{target}' is a folder, and only documents are merged")
            : stays == old ? throw new UsageException("--merge: OLD and NEW are one document")
            : stays.Type != old.Type ? throw NewName.OtherType(old, stays.Type)
            : target;
    }

    static Diagnostic Masked(Diagnostic remark, HiddenValues hidden) =>
        remark with { Location = remark.Location with { Path = hidden.Mask(remark.Location.Path) }, Message = hidden.Mask(remark.Message) };
}
