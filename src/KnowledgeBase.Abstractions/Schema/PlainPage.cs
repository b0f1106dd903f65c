namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Any Markdown that no folder types: front matter is optional, unknown keys are kept and not reported.</summary>
[ContentType(ContentType.PageName, "", Title = "Page", Plural = "Pages", Help = "Plain Markdown; front matter is optional.", Open = true)]
public sealed record PlainPage : ContentRecord
{
    /// <summary>The title; the first heading or the file name when the front matter has none.</summary>
    [Field("The title; the first heading or the file name when left out.")]
    public override string Title { get; init; } = "";

    /// <summary>What a reader needs to decide whether to read on; may be empty.</summary>
    [Field("What a reader needs to decide whether to read on.", Aliases = ["Description"])]
    public override string Summary { get; init; } = "";
}
