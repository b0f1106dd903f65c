namespace KnowledgeBase.CaseStudies.Parts;

/// <summary>Whom to ask: a role that outlasts the person who has it.</summary>
public sealed record Contact
{
    [Field("The role or team to ask for, never a person's name: Quality improvement team.", Required = true, Example = "Falls team"), Searched]
    public string Role { get; init; } = "";

    [Field("The organisation that has it.", Required = true, Example = "Anytown General Hospital"), Searched]
    public string Organisation { get; init; } = "";

    [Field("Its web page.", Example = "https://www.example.org/falls")]
    public string? Url { get; init; }

    [Field("A mailbox that several people read: qi.team@example.org. A person's own address is refused.", Example = "falls.team@example.org")]
    public string? Mailbox { get; init; }
}
