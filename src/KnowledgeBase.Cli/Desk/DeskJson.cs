using System.Text.Json;
using KnowledgeBase.CaseStudies.Desk;

namespace KnowledgeBase.Cli.Desk;

/// <summary>Writes the editors' desk for programs: complete; members without a value are left out.</summary>
static class DeskJson
{
    public static void Write(DeskReport report, TextWriter output) => output.Write(Json.Text(json => json.Object(() =>
    {
        json.WriteNumber("version", 1);
        json.WriteNumber("count", report.Count);
        json.Array("sections", report.Sections, section => json.Object(() =>
        {
            json.WriteString("id", section.Id);
            json.WriteString("title", section.Title);
            json.WriteString("help", section.Help);
            json.Array("items", section.Items, item => json.Object(() => Item(json, item)));
        }));
    })));

    static void Item(Utf8JsonWriter json, DeskItem item)
    {
        json.WriteString("path", item.Location.Path);
        if (item.Location.Position is { } position) json.WriteNumber("line", position.Line);
        json.WriteString("title", item.Title);
        json.OptionalText("address", item.Address?.Path);
        json.WriteString("words", item.Words);
        json.Texts("people", item.People);
        if (item.Due is { } due) json.WriteString("due", Days.Iso(due));
        if (!item.Missing.IsEmpty) json.Texts("missing", item.Missing);
        json.OptionalText("link", item.Link);
        json.OptionalText("movedTo", item.MovedTo);
    }
}
