using System.Text.Json;

namespace KnowledgeBase.Editing.Form;

/// <summary>Writes the text under the front matter as a field. It begins with the headings that are wanted, so that nobody has to know how to write one.</summary>
static class FormBody
{
    public static void Write(Utf8JsonWriter json, ContentType type) => json.Object(() =>
    {
        json.WriteString("name", "body");
        json.WriteString("label", "The text");
        json.WriteString("hint", Hint(type));
        json.WriteString("widget", "markdown");
        json.WriteBoolean("required", type.Sections.Any(s => s.Required));
        json.OptionalText("default", string.Concat(type.Sections.Where(s => s.IsWanted).Select(s => $"## {s.Title}\n\n")).TrimEnd('\n'));
        json.Texts("modes", ["rich_text", "raw"]);
        json.Texts("buttons", ["bold", "italic", "link", "heading-two", "heading-three", "bulleted-list", "numbered-list", "quote"]);
        json.Texts("editor_components", ["image"]);
    });

    static string Hint(ContentType type) => type.Sections.IsEmpty
        ? "In your own words."
        : "Click behind a heading and press Enter to write below it. "
            + string.Join(" ", type.Sections.Select(s => $"**{s.Title}**{(s.Required ? " (required)" : "")}: {s.Help}"));
}
