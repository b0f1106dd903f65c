using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeBase.Browser.Tests.Stage;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser.Tests.Printing;

/// <summary>A page as a printer gets it.</summary>
static partial class Paper
{
    const string CutText = """
        () => {
          const width = document.documentElement.clientWidth;
          const seen = element => element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
          const name = element => `${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 60)}"`;
          const cuts = [];
          for (const element of document.querySelectorAll('main *')) {
            if (!seen(element)) continue;
            const style = getComputedStyle(element);
            const clips = style.overflowX !== 'visible' && !(style.clipPath !== 'none' || style.position === 'absolute');
            if (clips && element.scrollWidth > element.clientWidth + 1) cuts.push(`cut: ${name(element)}: ${element.scrollWidth} in ${element.clientWidth}`);
            if (element.getBoundingClientRect().right > width + 1) cuts.push(`off the paper: ${name(element)}`);
            const inside = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            for (const text of inside) {
              const range = document.createRange();
              range.selectNodeContents(text);
              const { left, right } = range.getBoundingClientRect();
              if (left < -1 || right > width + 1) cuts.push(`text off the paper: ${name(element)}`);
            }
          }
          return cuts;
        }
        """;

    /// <summary>A4 less the margins of the site theme (16 mm on either side), in CSS pixels.</summary>
    public static View A4 { get; } = new("paper", 672, 1000);

    /// <summary>Shows the page as it is printed.</summary>
    public static Task PrintAsync(Visit visit) => visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

    /// <summary>What would not be on the paper, by name.</summary>
    public static Task<string[]> CutsAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>(CutText);

    /// <summary>The sheets of A4 that the page becomes, in order: true for one that is turned.</summary>
    public static async Task<bool[]> SheetsAsync(Visit visit)
    {
        byte[] pdf = await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });
        // Objects of pages are not compressed in what Chromium writes.
        return [.. MediaBox.Matches(Encoding.Latin1.GetString(pdf))
            .Select(box => double.Parse(box.Groups["width"].Value, CultureInfo.InvariantCulture)
                > double.Parse(box.Groups["height"].Value, CultureInfo.InvariantCulture))];
    }

    [GeneratedRegex(@"/Type\s*/Page\b.*?/MediaBox\s*\[\s*0\s+0\s+(?<width>[\d.]+)\s+(?<height>[\d.]+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex MediaBox { get; }
}
