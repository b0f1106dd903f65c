using System.Text.RegularExpressions;

namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>What objects of a PDF tell of people besides its pages, made empty where it stands.</summary>
/// <param name="described">The numbers of the objects of which every text is emptied: the description of the file, and texts that comments name.</param>
sealed partial class PdfTold(IReadOnlySet<int> described)
{
    // Author, text, the same with its styles, subject, dates and name of a comment (ISO 32000-2, tables 166 and 172).
    static readonly ImmutableHashSet<string> OfComment = ["T", "Contents", "RC", "Subj", "CreationDate", "M", "NM"];
    static readonly ImmutableHashSet<string> OfAttachment = ["F", "UF", "DOS", "Mac", "Unix", "Desc"];

    /// <summary>The objects that comments name in place of a text.</summary>
    public static IEnumerable<int> NamedByComments(string said) => IsComment(said)
        ? NamedText().Matches(said).Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture))
        : [];

    /// <summary>Empties what the object tells.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="said">The object without its stream.</param>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public Traces Empty(int number, Span<byte> said)
    {
        if (described.Contains(number)) return PdfStrings.Empty(said) ? Traces.Author : Traces.None;
        string text = Encoding.Latin1.GetString(said);
        if (IsComment(text)) return PdfStrings.Empty(said, OfComment) ? Traces.Comment : Traces.None;
        return Attachment().IsMatch(text) && PdfStrings.Empty(said, OfAttachment) ? Traces.Attachment : Traces.None;
    }

    static bool IsComment(string said) => Comment().IsMatch(said) && said.Contains("/Rect", StringComparison.Ordinal);

    // What readers fill in, and links, are no comments.
    [GeneratedRegex(@"/Subtype\s*/(?:Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Caret|Stamp|Ink|Popup|FileAttachment|Sound|Redact)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"/(?:T|Contents|RC|Subj)\s+(?<number>\d{1,9})\s+\d+\s+R\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedText();

    [GeneratedRegex(@"/EF\s*(?:<<|\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Attachment();
}
