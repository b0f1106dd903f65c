namespace KnowledgeBase.Privacy.Cleaning;

/// <summary>What a file tells besides what it shows.</summary>
[Flags]
enum Traces
{
    None = 0,
    Place = 1,
    Author = 2,
    Camera = 4,
    Date = 8,
    Thumbnail = 16,
    Comment = 32,
    Notes = 64,
    Behind = 128,
    Attachment = 256,
    Earlier = 512,
}
