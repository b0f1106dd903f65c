using System.Runtime.CompilerServices;

namespace KnowledgeBase.Abstractions.Site;

/// <summary>Compares by identity: records of the model are unique, and comparing their contents would cost their size.</summary>
sealed class ReferenceEqualityComparer<T> : IEqualityComparer<T> where T : class
{
    public static ReferenceEqualityComparer<T> Instance { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
