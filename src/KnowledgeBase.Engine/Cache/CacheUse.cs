namespace KnowledgeBase.Engine.Cache;

/// <summary>What a run does with what earlier ones kept.</summary>
enum CacheUse
{
    /// <summary>Finds it and adds nothing.</summary>
    Find,

    /// <summary>Finds it, adds what is new and forgets what was not asked for.</summary>
    Keep,

    /// <summary>Finds nothing and puts everything there anew.</summary>
    Fill,
}
