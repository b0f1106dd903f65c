using System.Collections.Immutable;
using System.Reflection;

namespace KnowledgeBase.Site.Tests.Architecture;

/// <summary>What src compiles to, and what its code uses of itself.</summary>
static class CompiledSources
{
    public const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static ImmutableArray<Assembly> Assemblies { get; } = [.. Project_arrows.Projects
        .Select(project => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, (project.Data == "Cli" ? "kb" : $"KnowledgeBase.{project.Data}") + ".dll")))];

    public static ImmutableArray<Type> Types { get; } = [.. Assemblies.SelectMany(a => a.GetTypes())];

    static readonly ImmutableHashSet<(Module, int)> Used = [.. Types
        .SelectMany(type => type.GetMembers(Own)).OfType<MethodBase>()
        .SelectMany(method => NamedTypes.InCode(method).Where(named => !IsOwn(named, method)).Select(Key))];

    static readonly ImmutableHashSet<Type> Named = [.. Types
        .SelectMany(type => NamedTypes.Of(type).Where(named => Outermost(named) != Outermost(type)).Select(Outermost))];

    /// <summary>True when another type of src names this one, or the one around it.</summary>
    public static bool Names(Type type) => Named.Contains(Outermost(type));

    /// <summary>True when some code of src names the method or field.</summary>
    public static bool Uses(MemberInfo member) => Used.Contains(Key(member));

    // A method that calls itself, and a field that its own type fills.
    static bool IsOwn(MemberInfo named, MethodBase method) =>
        Key(named) == Key(method) || (named is FieldInfo && method is ConstructorInfo { IsStatic: true } && named.DeclaringType == method.DeclaringType);

    static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    static (Module, int) Key(MemberInfo member) => (member.Module, member.MetadataToken);
}
