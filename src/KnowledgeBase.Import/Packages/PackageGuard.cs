using System.IO.Compression;
using System.Xml;
using KnowledgeBase.Import.Reporting;

namespace KnowledgeBase.Import.Packages;

/// <summary>
/// Looks at every part of a Word or Excel file before anybody reads it: sizes as they are and not as they are said, XML without
/// definitions of its own and not too deep, no macros, no paths out. Cost is bounded by <see cref="PackageLimits"/>.
/// </summary>
sealed class PackageGuard
{
    readonly string file;
    readonly string wanted;
    readonly byte[] buffer = new byte[1 << 16];
    long unpacked;
    int elements;

    PackageGuard(string file, string wanted) => (this.file, this.wanted) = (file, wanted);

    /// <summary>Passes a file that can be read safely.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="wanted">The extension of what it should be: <c>.docx</c>, <c>.xlsx</c>.</param>
    /// <exception cref="RefusedFileException">It cannot, or is something else.</exception>
    public static void Check(byte[] bytes, string file, string wanted)
    {
        if (bytes.Length > PackageLimits.File) throw new RefusedFileException(TooLarge(file));
        if (!FileKind.IsZip(bytes)) throw new RefusedFileException(FileKind.Refusal(bytes, file, wanted));
        var guard = new PackageGuard(file, wanted);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            guard.Check(zip);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new RefusedFileException(ImportDiagnostics.Damaged.At(file, "the file is damaged, and cannot be read"));
        }
    }

    /// <summary>What a file larger than <see cref="PackageLimits.File"/> is told.</summary>
    public static Diagnostic TooLarge(string file) =>
        ImportDiagnostics.TooLarge.At(file, string.Create(CultureInfo.InvariantCulture, $"the file is larger than {PackageLimits.File >> 20} MiB"));

    void Check(ZipArchive zip)
    {
        if (zip.Entries.Count > PackageLimits.Parts) throw Bomb("it has more parts than any document");
        CheckNames(zip);
        CheckKind(zip);
        foreach (ZipArchiveEntry entry in zip.Entries) CheckPart(entry);
    }

    void CheckNames(ZipArchive zip)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            string name = entry.FullName;
            if (name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
                throw Harm($"it has a part with a path that leads elsewhere: {name}");
            if (!names.Add(name)) throw Harm($"it has two parts of one name: {name}");
        }
        if (names.FirstOrDefault(n => Path.GetFileName(n).StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase)) is not null) throw Macros();
    }

    void CheckKind(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not { } types) throw Other(zip);
        string text = Text(types);
        if (text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || text.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) throw Macros();
        string main = wanted == ".docx" ? "wordprocessingml.document.main+xml" : "spreadsheetml.sheet.main+xml";
        string template = wanted == ".docx" ? "wordprocessingml.template.main+xml" : "spreadsheetml.template.main+xml";
        if (!text.Contains(main, StringComparison.Ordinal) && !text.Contains(template, StringComparison.Ordinal)) throw Other(zip);
    }

    RefusedFileException Other(ZipArchive zip)
    {
        string what = zip.Entries.Any(e => e.FullName.StartsWith("word/", StringComparison.Ordinal)) ? "a Word document"
            : zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.Ordinal)) ? "an Excel workbook"
            : zip.Entries.Any(e => e.FullName.StartsWith("ppt/", StringComparison.Ordinal)) ? "a PowerPoint presentation"
            : zip.GetEntry("mimetype") is not null ? "a document of LibreOffice or OpenOffice"
            : "a zip archive";
        return new(ImportDiagnostics.OtherFormat.At(file, $"this is {what}, whatever its name says",
            $"Open it, choose Save As, {wanted}, and import that; a file of the other kind needs its own ending."));
    }

    void CheckPart(ZipArchiveEntry entry)
    {
        using Stream part = entry.Open();
        int first = part.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
        long size = first;
        bool isXml = buffer.AsSpan(0, Math.Min(first, 4)).Contains((byte)'<') || entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        for (int read = first; read > 0; size += read = part.Read(buffer))
        {
            unpacked += read;
            if (unpacked > PackageLimits.Unpacked || (isXml && size > PackageLimits.XmlPart)) throw Bomb($"unpacked it is larger than {PackageLimits.Unpacked >> 20} MiB");
            if (size > PackageLimits.LargePart && size / PackageLimits.Ratio > entry.CompressedLength) throw Bomb("a part of it unpacks to hundreds of times its size");
        }
        if (isXml && size > 0) CheckXml(entry);
    }

    void CheckXml(ZipArchiveEntry entry)
    {
        using Stream part = entry.Open();
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1, CheckCharacters = false });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.DocumentType) throw Harm("a part of it defines entities of its own, which no document does");
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Depth > PackageLimits.Depth) throw Harm("a part of it is nested deeper than any document");
            if (++elements > PackageLimits.Elements) throw new RefusedFileException(ImportDiagnostics.TooLarge.At(file, "the document is longer than can be imported", "Divide it."));
        }
    }

    string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        char[] text = new char[1 << 20];
        int read = reader.ReadBlock(text);
        return read < text.Length ? new string(text, 0, read) : throw Bomb("its list of parts is longer than that of any document");
    }

    RefusedFileException Macros() => new(ImportRefusals.Macros(file, "the file holds macros, which are programs", wanted));

    RefusedFileException Bomb(string why) => new(ImportDiagnostics.Unsafe.At(file, $"the file is no ordinary document: {why}"));

    RefusedFileException Harm(string why) => Bomb(VisibleText.Of(why));
}
