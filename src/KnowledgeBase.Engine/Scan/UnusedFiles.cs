namespace KnowledgeBase.Engine.Scan;

/// <summary>Says which files lie in the content for nothing: whoever put a Word file there thinks it will be read.</summary>
static class UnusedFiles
{
    static readonly ImmutableDictionary<string, (string Kind, string Hint)> Kinds = new (string Kind, string Hint, string[] Extensions)[]
    {
        ("a Word file", "Make a document of it: kb import NAME.docx", [".docx"]),
        ("a file of a word processor", "Save it as .docx, then make a document of it: kb import NAME.docx", [".doc", ".docm", ".odt", ".rtf", ".pages"]),
        ("a spreadsheet", "Save the sheet as 'CSV UTF-8' and name the .csv file in 'series'.", [".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".numbers"]),
        ("a presentation", "Copy what readers need into a .md file, or save it as .pdf and link to that.", [".pptx", ".ppt", ".odp", ".key"]),
        ("a PDF file", "Link to it from a document: [its title](name.pdf).", [".pdf"]),
        ("a table", "Name it in the 'series' of a measure, or link to it from a document.", [".csv"]),
        ("a picture", "Show it in a document: ![what it shows](name.png).", [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"]),
        ("a file that is not Markdown", "Give it a name that ends in .md.", [".txt", ".text", ".mdx", ".html", ".htm"]),
    }.SelectMany(k => k.Extensions, (k, extension) => KeyValuePair.Create(extension, (k.Kind, k.Hint))).ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Reports each of <paramref name="files"/> that is not in <paramref name="used"/>.</summary>
    public static void Report(ImmutableArray<SourceEntry> files, ImmutableHashSet<string> used, DiagnosticBag diagnostics)
    {
        foreach (SourceEntry file in files.Where(f => !used.Contains(f.Path)))
        {
            (string kind, string? hint) = Kinds.TryGetValue(file.Extension, out (string Kind, string Hint) known) ? known : ("a file of another kind", null);
            diagnostics.Add(ScanDiagnostics.Unused.At(file.Path, $"this is {kind} that no document names, so it is neither read nor published", hint));
        }
    }
}
