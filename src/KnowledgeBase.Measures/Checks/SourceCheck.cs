using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Measures.Checks;

/// <summary>Every figure names its source, and every source is one a reader can trust to be the publisher's.</summary>
public static class SourceCheck
{
    // Copies there are seldom licensed and often vanish; the work is cited without a link instead.
    static readonly ImmutableArray<string> SharingSites =
    [
        "fdocuments.", "paperzz.com", "dokumen.tips", "docslib.org", "1library.", "studylib.", "vdocuments.", "vdocument.",
        "documents.pub", "docplayer.", "scribd.com", "slideshare.net", "academia.edu", "coursehero.com",
    ];

    /// <summary>Reports a figure whose source is missing or not in the list.</summary>
    public static void Figure(CheckReport report, string field, int? source, ImmutableArray<Source> sources, string what)
    {
        if (source is not { } number)
            report.Add(MeasuresDiagnostics.FigureWithoutSource, field + ".source", $"{what} names no source");
        else
            Number(report, field + ".source", number, sources);
    }

    /// <summary>Reports a number that no source has, unless the list could not be read.</summary>
    public static void Number(CheckReport report, string field, int? number, ImmutableArray<Source> sources)
    {
        if (number > sources.Length && report.IsCertain("sources"))
            report.Add(MeasuresDiagnostics.NoSuchSource, field, NoSuchSource(number.Value, sources));
    }

    /// <summary>Reports citations in the text and in fields that name no source; the titles of works may hold brackets of their own.</summary>
    public static void Citations(CheckReport report, ImmutableArray<Source> sources)
    {
        if (!report.IsCertain("sources")) return;
        foreach (CitationUse citation in report.Citations)
            if ((citation.Number > sources.Length || citation.Number == 0) && citation.Field?.StartsWith("sources[", StringComparison.Ordinal) != true)
                report.Add(MeasuresDiagnostics.NoSuchSource, citation.Position, NoSuchSource(citation.Number, sources));
    }

    static string NoSuchSource(int number, ImmutableArray<Source> sources) => $"there is no source {number}; 'sources' lists {sources.Length switch { 0 => "none", 1 => "only one", int count => $"only {count}" }}";

    public static void Links(CheckReport report, ImmutableArray<Source> sources)
    {
        for (int i = 0; i < sources.Length; i++)
        {
            Link(report, $"sources[{i}].url", sources[i].Url);
            Link(report, $"sources[{i}].archived", sources[i].Archived);
        }
    }

    static string? Quoted(string? address) => address is null || address.AsSpan().ContainsAny('"', '\\') ? null : $"\"{address}\"";

    /// <summary>Reports an address that is no link to the publisher's own page; null is none.</summary>
    public static void Link(CheckReport report, string field, string? address)
    {
        if (address is null) return;
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http"))
            report.Add(MeasuresDiagnostics.NotALink, field, $"'{address}' is not an http or https address", WebAddress.Hint(address), Quoted(WebAddress.Certain(address)));
        else if (SharingSites.Any(site => IsAt(uri.Host, site)))
            report.Add(MeasuresDiagnostics.SharingSite, field, $"'{uri.Host}' is a document-sharing site");
        else if (uri.Scheme == "http")
            report.Add(MeasuresDiagnostics.NotHttps, field, $"'{address}' is not https");
    }

    static bool IsAt(string host, string site)
    {
        int at = host.IndexOf(site, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && host[at - 1] == '.');
    }
}
