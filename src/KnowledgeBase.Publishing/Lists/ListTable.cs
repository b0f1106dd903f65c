using KnowledgeBase.Publishing.Addresses;
using KnowledgeBase.Publishing.Records;

namespace KnowledgeBase.Publishing.Lists;

/// <summary>The tables of a site's lists; makes the columns of each content type once. For one thread.</summary>
sealed class ListTable(SiteModel site)
{
    const int Version = 1;

    readonly Dictionary<string, ImmutableArray<Column>> columns = new(StringComparer.Ordinal);

    /// <summary>The list as CSV: a line of headings, then a line for each document.</summary>
    public OutputFile Csv(Page page)
    {
        ImmutableArray<string> names = [.. page.Listed.Select(d => d.Document.Type).DistinctBy(t => t.Name)
            .SelectMany(type => ColumnsOf(type)).Select(c => c.Name).Distinct(StringComparer.Ordinal)];
        var csv = new Csv();
        csv.Line(names.Select(CsvField.Text));
        foreach (SiteDocument document in page.Listed)
        {
            ImmutableArray<Column> own = ColumnsOf(document.Document.Type);
            csv.Line(names.Select(name => own.FirstOrDefault(c => c.Name == name)?.Of(document) ?? CsvField.Empty));
        }
        return OutputFile.Text(page.Address.Beside("list.csv").File, csv.ToString());
    }

    /// <summary>The list as JSON, with the same documents and fields.</summary>
    public OutputFile Json(Page page) => OutputFile.Json(page.Address.Beside("list.json").File, json => json.Object(() =>
    {
        var fields = new FieldJson(site.Settings, json);
        json.WriteNumber("version", Version);
        json.WriteString("title", page.Title);
        json.WriteString("url", site.Settings.Link(page.Address));
        json.WriteNumber("count", page.Listed.Length);
        json.Array("items", page.Listed, d => fields.Document(d, site.Values(d).Fields.Where(f => Column.FitsRow(f.Declaration))));
    }));

    ImmutableArray<Column> ColumnsOf(ContentType type)
    {
        if (columns.TryGetValue(type.Name, out ImmutableArray<Column> known)) return known;
        return columns[type.Name] =
        [
            new Column("type", d => CsvField.Text(d.Type)),
            new Column("id", d => CsvField.Text(d.Id)),
            new Column("url", d => CsvField.Text(site.Settings.Link(d.Address))),
            .. Column.AllOf(type, site),
        ];
    }
}
