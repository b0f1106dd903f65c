using KnowledgeBase.Markdown.Binding;
using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Source;
using KnowledgeBase.Markdown.Vocabularies;

namespace KnowledgeBase.Markdown;

/// <summary>Reads a controlled list from a YAML file. Pure; safe for several threads.</summary>
public static class VocabularyReader
{
    /// <summary>What such a file may say.</summary>
    public static ContentType Declaration { get; } = ContentType.Of<VocabularyFile>();

    /// <summary>The list, or null when the file is not one; and everything that is wrong with it.</summary>
    public static (Vocabulary? Vocabulary, ImmutableArray<Diagnostic> Diagnostics) Read(SourceFile file)
    {
        var report = new FileReport(file.Path, typed: true);
        Vocabulary? vocabulary = Vocabulary(file, report);
        return (vocabulary, report.ToSorted());
    }

    static Vocabulary? Vocabulary(SourceFile file, FileReport report)
    {
        if (SourceDecoder.Decode(file.Bytes.Span, report) is not { } source) return null;
        YamlNode? root = YamlReader.Read(source, new TextSpan(0, source.Text.Length), key => FieldKeys.Find(Declaration.Shape, key) is not null, report);
        if (root is not MapNode fields)
        {
            if (root is not null) report.Add(FrontMatterDiagnostics.NotFields, root.Position, $"The file is {root.Kind}, where fields are wanted");
            return null;
        }
        BoundRecord bound = RecordBinder.Bind(Declaration, fields, source, report);
        var list = (VocabularyFile)bound.Record;
        return new Vocabulary(Name(file), list.Title, list.Help, Terms(list, fields, report));
    }

    static string Name(SourceFile file) => Path.GetFileNameWithoutExtension(file.Name);

    static ImmutableArray<Term> Terms(VocabularyFile list, MapNode fields, FileReport report)
    {
        CheckIds(fields, report);
        return [.. list.Terms.Where(t => IsId(t.Id)).DistinctBy(t => t.Id, StringComparer.Ordinal).Select(Term)];
    }

    static Term Term(VocabularyTerm term) => new(
        term.Id, term.Label, term.Definition, term.Synonyms, term.Group, term.Source, term.Note, term.Origin == "proposed");

    /// <summary>Goes by the nodes, because a term that could not be bound has no number among those that could.</summary>
    static void CheckIds(MapNode fields, FileReport report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (fields["terms"] is not ListNode terms) return;
        foreach (MapNode term in terms.Items.OfType<MapNode>())
        {
            if (term["id"] is ScalarNode { IsNull: false } id)
            {
                string text = id.Text.Trim();
                if (!IsId(text)) report.Add(VocabularyDiagnostics.InvalidTerm, id.Position, $"The id '{Shown.Of(text)}' holds other characters than a to z, digits and hyphens");
                else if (!seen.Add(text)) report.Add(VocabularyDiagnostics.RepeatedTerm, id.Position, $"The term '{text}' is listed twice");
            }
            if (term["source"] is ScalarNode { IsNull: false } source && !IsWebAddress(source.Text.Trim()))
                report.Add(VocabularyDiagnostics.InvalidSource, source.Position, $"The source '{Shown.Of(source.Text.Trim())}' is not a web address");
        }
    }

    static bool IsId(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http";
}
