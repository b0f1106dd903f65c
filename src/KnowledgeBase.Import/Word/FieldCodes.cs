namespace KnowledgeBase.Import.Word;

/// <summary>The fields that the text being read stands in: their code is no text, and the results of some are none either.</summary>
sealed class FieldCodes
{
    readonly List<Field> open = [];

    /// <summary>True where text is to be read.</summary>
    public bool IsText => open.TrueForAll(f => f.IsResult && !f.IsSkipped);

    /// <summary>Where the text leads; null for nowhere.</summary>
    public string? Link => open.FindLast(f => f.Link is not null)?.Link;

    public void Begin() => open.Add(new Field());

    public void Code(string text)
    {
        if (open.Count > 0 && !open[^1].IsResult) open[^1].Code.Append(text);
    }

    public void Result()
    {
        if (open.Count == 0) return;
        Field field = open[^1];
        string code = field.Code.ToString();
        (field.IsResult, field.IsSkipped) = (true, IsOfPages(code));
        if (Name(code) == "HYPERLINK") field.Link = WordLinks.InCode(code);
    }

    public void End()
    {
        if (open.Count > 0) open.RemoveAt(open.Count - 1);
    }

    /// <summary>True for a field whose result means something on paper alone: contents, page numbers.</summary>
    public static bool IsOfPages(string code) => Name(code) is
        "TOC" or "INDEX" or "TOA" or "TC" or "XE" or "PAGE" or "NUMPAGES" or "SECTION" or "SECTIONPAGES" or "FORMDROPDOWN" or "FORMCHECKBOX" or "FILENAME" or "PRINTDATE" or "SAVEDATE" or "AUTHOR" or "USERNAME" or "LASTSAVEDBY";

    static string Name(string code) => code.Split((char[])[' ', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries) is [{ } name, ..] ? name.ToUpperInvariant() : "";

    sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool IsResult { get; set; }

        public bool IsSkipped { get; set; }

        public string? Link { get; set; }
    }
}
