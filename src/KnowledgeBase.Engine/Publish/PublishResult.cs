namespace KnowledgeBase.Engine.Publish;

/// <summary>What publishing did: the generation that is published now, and files.</summary>
public readonly record struct PublishResult(string Generation, int Written, int Unchanged, int Removed);
