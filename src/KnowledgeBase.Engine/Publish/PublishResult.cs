namespace KnowledgeBase.Engine.Publish;

/// <summary>What publishing did, counted in files.</summary>
public readonly record struct PublishResult(int Written, int Unchanged, int Removed);
