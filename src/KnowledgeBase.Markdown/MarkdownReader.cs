using KnowledgeBase.Markdown.Binding;
using KnowledgeBase.Markdown.FrontMatter;
using KnowledgeBase.Markdown.Naming;
using KnowledgeBase.Markdown.Rendering;
using KnowledgeBase.Markdown.Source;

namespace KnowledgeBase.Markdown;

/// <summary>Reads one Markdown file with YAML front matter as a document. Pure; safe for several threads.</summary>
public sealed class MarkdownReader : IReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ReadResult Read(SourceFile file, ContentType type)
    {
        var report = new FileReport(file.Path, type.Typed);
        Document? document = Document(file, type, report);
        return new ReadResult(document, report.ToSorted());
    }

    static Document? Document(SourceFile file, ContentType type, FileReport report)
    {
        if (SourceDecoder.Decode(file.Bytes.Span, report) is not { } source) return null;
        Predicate<string> isField = key => FieldKeys.Find(type.Shape, key) is not null;
        if (FrontMatterBlock.Find(source, isField, report) is not { } block) return null;
        if (Fields(source, block, isField, report) is not { } fields) return null;
        bool missing = block.Yaml is null && type.Typed;
        // Where no field is there, that is the one mistake.
        BoundRecord bound = RecordBinder.Bind(type, fields, source, missing ? new FileReport(report.Path, typed: true) : report);
        if (!type.Typed) Hide(type, bound.Record, source, block, fields, report);
        string? given = string.IsNullOrWhiteSpace(bound.Record.Title) ? null : bound.Record.Title;
        if (!HasReadableLanguage(bound, report)) Set(type, bound.Record, nameof(ContentRecord.Lang), null);
        BodyReading reading = BodyReader.Read(source, block.BodyStart, given, report);
        if (!type.Typed && given is null) Set(type, bound.Record, nameof(ContentRecord.Title), reading.Title ?? FileName.Title(file.Name));
        string id = type.Typed ? FileName.TypedId(file, report) : FileName.PageId(file.Name);
        // A body that could not be read has no sections to miss.
        if (reading.Body is not null && !missing) Check(bound, reading, SectionRules.Check(type, reading.Body, reading.NearHeadings, block.End, report), report);
        return new Document(
            file.Path, file.Name, id, type, bound.Record, bound.Extra, reading.Body ?? Body.Empty, bound.References, bound.Terms)
        {
            Files = bound.Files,
            Places = bound.Places,
        };
    }

    static void Hide(ContentType type, ContentRecord record, SourceText source, FrontMatterBlock block, MapNode fields, FileReport report)
    {
        if (Hiding.IsAsked(fields, report) || block is { Yaml: null, BodyStart: 0 } && Hiding.IsAskedOutside(source, report)) Set(type, record, nameof(ContentRecord.Excluded), true);
        if (Hiding.WaitsFor(fields) is { } day && !(day <= record.Created)) Set(type, record, nameof(ContentRecord.Created), day);
    }

    static bool HasReadableLanguage(BoundRecord bound, FileReport report)
    {
        if (bound.Record.Lang is not { } lang || LanguageTag.Is(lang)) return true;
        string tag = lang.Replace('_', '-');
        report.AddMistake(BindingDiagnostics.NoLanguage, bound.Places["lang"], $"'{Shown.Of(lang)}' is not the tag of a language", LanguageTag.Is(tag) ? $"Write {tag}." : null);
        return false;
    }

    static void Check(BoundRecord bound, BodyReading reading, ImmutableHashSet<string> sections, FileReport report)
    {
        var check = new CheckReport(report.Path, bound.Places, sections) { Names = bound.Names, Unread = bound.Unread, Citations = [.. bound.Citations, .. reading.Citations] };
        bound.Record.Check(check);
        foreach (Diagnostic diagnostic in check.Diagnostics) report.AddMistake(diagnostic);
    }

    static MapNode? Fields(SourceText source, FrontMatterBlock block, Predicate<string> isField, FileReport report)
    {
        if (block.Yaml is not { } span)
        {
            if (report.Typed && block.BodyStart == 0) report.Add(FrontMatterDiagnostics.Missing, TextPosition.Start, "The file does not begin with front matter", FrontMatterBlock.Later(source, isField) is { } later
                ? FormattableString.Invariant($"It begins in line {later}: delete what stands above.")
                : null);
            return new MapNode([], TextPosition.Start);
        }
        YamlNode? root = YamlReader.Read(source, span, isField, report);
        if (root is null or MapNode) return (MapNode?)root;
        report.Add(FrontMatterDiagnostics.NotFields, root.Position, $"The front matter is {root.Kind}, where fields are wanted");
        return null;
    }

    static void Set(ContentType type, ContentRecord record, string property, object? value) =>
        type.Shape.Fields.First(f => f.Property.Name == property).Property.SetValue(record, value);
}
