using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Text;
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
        if (FrontMatterBlock.Find(source, report) is not { } block) return null;
        if (Fields(source, block, report) is not { } fields) return null;
        BoundRecord bound = RecordBinder.Bind(type, fields, report);
        string? given = string.IsNullOrWhiteSpace(bound.Record.Title) ? null : bound.Record.Title;
        (Body? read, string? title) = BodyReader.Read(source, block.BodyStart, given, report);
        if (!type.Typed && given is null) SetTitle(type, bound.Record, title ?? FileName.Title(file.Name));
        string id = type.Typed ? FileName.TypedId(file, report) : FileName.PageId(file.Name);
        // A body that could not be read has no sections to miss.
        if (read is not null) Check(bound, SectionRules.Check(type, read, block.End, report), report);
        return new Document(
            file.Path, file.Name, id, type, bound.Record, bound.Extra, read ?? Body.Empty, bound.References, bound.Terms)
        {
            Files = bound.Files,
        };
    }

    static void Check(BoundRecord bound, ImmutableHashSet<string> sections, FileReport report)
    {
        var check = new CheckReport(report.Path, bound.Places, sections);
        bound.Record.Check(check);
        foreach (Diagnostic diagnostic in check.Diagnostics) report.AddMistake(diagnostic);
    }

    static MapNode? Fields(SourceText source, FrontMatterBlock block, FileReport report)
    {
        if (block.Yaml is not { } span)
        {
            if (report.Typed) report.Add(FrontMatterDiagnostics.Missing, TextPosition.Start, "The file does not begin with front matter");
            return new MapNode([], TextPosition.Start);
        }
        YamlNode? root = YamlReader.Read(source, span, report);
        if (root is null or MapNode) return (MapNode?)root;
        report.Add(FrontMatterDiagnostics.NotFields, root.Position, $"The front matter is {root.Kind}, where fields are wanted");
        return null;
    }

    static void SetTitle(ContentType type, ContentRecord record, string title) =>
        type.Shape.Fields.First(f => f.Property.Name == nameof(ContentRecord.Title)).Property.SetValue(record, title);
}
