using System.Reflection;
using System.Runtime.CompilerServices;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Site.Tests.Architecture;

public class Unused_code
{
    [Fact]
    public void Every_code_that_is_declared_is_reported() =>
        CompiledSources.Types.SelectMany(type => type.GetFields(CompiledSources.Own))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor) && !CompiledSources.Uses(field))
            .Select(field => ((DiagnosticDescriptor)field.GetValue(null)!).Code).ShouldBeEmpty();

    /// <summary>What only tests use is test code. What Abstractions gives to plugins is used by them.</summary>
    [Fact]
    public void Every_member_of_src_is_used_in_src() =>
        Written.SelectMany(type => type.GetMembers(CompiledSources.Own).Where(member => !IsGenerated(member) && !IsUsed(member)))
            .Select(member => $"{member.DeclaringType!.FullName}.{member.Name}").ShouldBeEmpty();

    [Fact]
    public void Every_type_of_src_is_named_by_another_in_src() =>
        Written.Where(type => type.GetConstructors(CompiledSources.Own).Length > 0 && !CompiledSources.Names(type))
            .Select(type => type.FullName).ShouldBeEmpty();

    static IEnumerable<Type> Written => CompiledSources.Types
        .Where(type => !IsGenerated(type) && !IsGiven(type) && !type.IsSubclassOf(typeof(Delegate)) && type != type.Assembly.EntryPoint?.DeclaringType);

    static bool IsUsed(MemberInfo member) => member switch
    {
        MethodInfo method => method.IsSpecialName || Answers(method) || CompiledSources.Uses(method),
        PropertyInfo { GetMethod: { } getter } property =>
            property.IsDefined(typeof(FieldAttribute)) || Answers(getter) || CompiledSources.Uses(getter),
        FieldInfo { IsPrivate: false, IsLiteral: false, IsSpecialName: false, DeclaringType.IsValueType: false } field => CompiledSources.Uses(field),
        _ => true,
    };

    /// <summary>Called by who knows the base type or the interface alone.</summary>
    static bool Answers(MethodInfo method) =>
        method.GetBaseDefinition() != method || (method.DeclaringType is { IsInterface: false } type && type.GetInterfaces()
            .Any(one => type.GetInterfaceMap(one).TargetMethods.Contains(method))) || method is { DeclaringType.IsInterface: true, IsPrivate: true, IsVirtual: true } || method == method.Module.Assembly.EntryPoint;

    static bool IsGiven(Type type) => type.IsVisible && type.Assembly == typeof(DiagnosticDescriptor).Assembly;

    static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal) ||
        (member.DeclaringType is { } owner && IsGenerated(owner));
}
