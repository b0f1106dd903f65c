using System.Runtime.CompilerServices;
using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Pages;

/// <summary>Hands the generators of one build the same views, so that none is made twice.</summary>
sealed class SiteViews
{
    readonly ConditionalWeakTable<SiteModel, DocumentViews> known = [];

    /// <summary>The views of a site; "today" is the same in all steps of a build.</summary>
    public DocumentViews Of(SiteModel site, StepContext context) =>
        known.GetValue(site, s => new DocumentViews(s, context.Today));
}
