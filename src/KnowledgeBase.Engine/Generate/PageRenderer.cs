using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Engine.Files;
using KnowledgeBase.Engine.Scan;

namespace KnowledgeBase.Engine.Generate;

/// <summary>Renders pages with the site theme: the one that <c>kb</c> carries, overridden file by file by those of the root.</summary>
sealed class PageRenderer(SiteParts parts, DiagnosticBag diagnostics)
{
    const int MaxMebibytes = 8;

    /// <summary>The pages as files, the other outputs, and the theme's assets.</summary>
    public ImmutableArray<OutputFile> Render(ImmutableArray<Output> outputs, SiteModel site, WorkLoop loop)
    {
        ISiteTheme theme = parts.ThemeLoader.Load([.. parts.BundledTheme, .. RootThemes()], diagnostics);
        ImmutableArray<Page> pages = [.. outputs.OfType<Page>()];
        OutputFile?[] rendered = loop.Run(pages, page => page.Address.Path, page => theme.Render(page, site, diagnostics));
        return [.. rendered.OfType<OutputFile>(), .. outputs.OfType<OutputFile>(), .. theme.Assets];
    }

    IEnumerable<SourceFile> RootThemes()
    {
        foreach (string folder in parts.Options.ThemePaths)
            foreach (FileEntry entry in parts.Files.List(folder))
                if (parts.Files.Read(entry.Path, MaxMebibytes, out Diagnostic? refused) is { } bytes)
                    yield return new SourceFile(entry.Path, entry.Path[(folder.Length + 1)..], bytes);
                else
                    diagnostics.Add(refused!);
    }
}
