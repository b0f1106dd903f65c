namespace KnowledgeBase.Engine.Plugins;

/// <summary>A named step with what it must follow and precede; <c>*</c> stands for all steps that do not say the same.</summary>
/// <param name="Name">Unique among its kind.</param>
/// <param name="Plugin">Name of the plugin that registered it.</param>
/// <param name="Role">What runs.</param>
/// <param name="After">Names of steps that run before it.</param>
/// <param name="Before">Names of steps that run after it.</param>
public sealed record Step<T>(string Name, string Plugin, T Role, ImmutableArray<string> After, ImmutableArray<string> Before);

/// <summary>Sorts steps topologically, ties by ordinal name.</summary>
static class StepOrder
{
    /// <summary>The steps in order, or the ring that makes an order impossible (first name repeated at its end).</summary>
    public static (ImmutableArray<Step<T>> Steps, ImmutableArray<string> Ring) Sort<T>(IEnumerable<Step<T>> steps)
    {
        var byName = steps.ToImmutableSortedDictionary(s => s.Name, s => s, StringComparer.Ordinal);
        ILookup<string, string> predecessors = Predecessors(byName.Values);
        var done = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Step<T>>.Builder order = ImmutableArray.CreateBuilder<Step<T>>();
        while (order.Count < byName.Count)
        {
            Step<T>? next = byName.Values.FirstOrDefault(s => !done.Contains(s.Name) && predecessors[s.Name].All(done.Contains));
            if (next is null) return ([], Ring(byName.Keys.First(n => !done.Contains(n)), predecessors, done));
            done.Add(next.Name);
            order.Add(next);
        }
        return (order.ToImmutable(), []);
    }

    static ILookup<string, string> Predecessors<T>(IEnumerable<Step<T>> all)
    {
        ImmutableArray<Step<T>> steps = [.. all];
        IEnumerable<string> Named(string name, Func<Step<T>, bool> saysTheSame) => name == "*"
            ? steps.Where(s => !saysTheSame(s)).Select(s => s.Name)
            : steps.Where(s => s.Name == name).Select(s => s.Name);
        return (
            from step in steps
            from pair in step.After.SelectMany(a => Named(a, s => s.After.Contains("*"))).Select(name => (Later: step.Name, Earlier: name))
                .Concat(step.Before.SelectMany(b => Named(b, s => s.Before.Contains("*"))).Select(name => (Later: name, Earlier: step.Name)))
            where pair.Later != pair.Earlier
            select pair).Distinct().ToLookup(p => p.Later, p => p.Earlier, StringComparer.Ordinal);
    }

    static ImmutableArray<string> Ring(string start, ILookup<string, string> predecessors, HashSet<string> done)
    {
        var path = new List<string>();
        for (string at = start; ; at = predecessors[at].Where(p => !done.Contains(p)).Order(StringComparer.Ordinal).First())
        {
            int seen = path.IndexOf(at);
            path.Add(at);
            if (seen < 0) continue;
            path.RemoveRange(0, seen);
            path.Reverse();
            return [.. path];
        }
    }
}
