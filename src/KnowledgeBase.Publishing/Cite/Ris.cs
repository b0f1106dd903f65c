namespace KnowledgeBase.Publishing.Cite;

/// <summary>Writes how to cite a work in RIS (Research Information Systems 2001, later tags after EndNote): a tag a line, lines end in CR LF.</summary>
static class Ris
{
    public static string Of(CitedWork work)
    {
        var record = new StringBuilder();
        Line(record, "TY", "ELEC");
        foreach (string author in work.Authors) Line(record, "AU", author);
        Line(record, "TI", work.Title);
        Line(record, "T2", work.Site);
        Line(record, "PB", work.Site);
        if (work.Date is { } date)
        {
            Line(record, "PY", Days.Year(date.Year));
            Line(record, "DA", Days.Iso(date).Replace('-', '/'));
        }
        Line(record, "AB", work.Summary);
        Line(record, "LA", work.Language);
        Line(record, "C1", work.Terms);
        Line(record, "UR", work.Url ?? "");
        return record.Append("ER  - \r\n").ToString();
    }

    static void Line(StringBuilder record, string tag, string value)
    {
        if (value.Length > 0) record.Append(tag).Append("  - ").Append(value).Append("\r\n");
    }
}
