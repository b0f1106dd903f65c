namespace KnowledgeBase.Publishing.Cite;

/// <summary>Writes how to cite a work as CSL-JSON (Citation Style Language 1.0.2), which reference managers read.</summary>
static class CslJson
{
    public static string Of(CitedWork work) => Json.Text(json => json.Array([work], _ => json.Object(() =>
    {
        json.WriteString("id", work.Key);
        json.WriteString("type", "webpage");
        json.WriteString("title", work.Title);
        // Literal: nobody but the author knows which part of a name is the family's.
        json.Array("author", work.Authors, author => json.Object(() => json.WriteString("literal", author)));
        json.WriteString("container-title", work.Site);
        json.WriteString("publisher", work.Site);
        if (work.Date is { } date)
            json.Object("issued", () => json.Array("date-parts", [date], day => json.Array([day.Year, day.Month, day.Day], json.WriteNumberValue)));
        json.OptionalText("abstract", work.Summary);
        json.WriteString("language", work.Language);
        json.OptionalText("note", work.Terms);
        json.OptionalText("URL", work.Url);
    })));
}
