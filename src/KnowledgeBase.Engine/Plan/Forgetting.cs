namespace KnowledgeBase.Engine.Plan;

/// <summary>Forgets every file; what was published from the same key needs not be made to be forgotten.</summary>
sealed class Forgetting(Func<string, UInt128, bool> isPublished) : ITaker
{
    public bool TryKeep(string path, UInt128 key) => isPublished(path, key);

    public void Put(string path, UInt128? key, ReadOnlyMemory<byte> content)
    {
    }
}
