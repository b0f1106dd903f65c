using System.Reflection;
using System.Reflection.Emit;

namespace KnowledgeBase.Site.Tests.Architecture;

/// <summary>The types that a compiled type names: in its declaration, in its members, and in the code of its methods.</summary>
static class NamedTypes
{
    const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    static readonly Dictionary<short, OpCode> OpCodeOf = typeof(OpCodes).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Type> Of(Type type) => Declared(type).Concat(type.GetMembers(Own).Where(m => m is not Type).SelectMany(Of)).SelectMany(Parts);

    static IEnumerable<Type> Declared(Type type) =>
        type.GetInterfaces().Concat(type.BaseType is { } parent ? [parent] : [])
            .Concat(Attributes(type)).Concat(type.GetGenericArguments().SelectMany(Constraints));

    static IEnumerable<Type> Of(MemberInfo member) => Attributes(member).Concat(Signature(member)).Concat(member is MethodBase method ? Body(method) : []);

    static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        EventInfo one => [one.EventHandlerType!],
        MethodInfo method => [method.ReturnType, .. Parameters(method), .. method.GetGenericArguments(), .. method.GetGenericArguments().SelectMany(Constraints)],
        MethodBase constructor => Parameters(constructor),
        Type type => [type],
        _ => [],
    };

    static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(p => p.ParameterType);

    static IEnumerable<Type> Constraints(Type argument) => argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [];

    static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData()
        .SelectMany(a => a.ConstructorArguments.Select(c => c.Value).OfType<Type>().Append(a.AttributeType));

    static IEnumerable<Type> Body(MethodBase method) => method.GetMethodBody() is not { } body ? [] :
    [
        .. body.LocalVariables.Select(local => local.LocalType),
        .. body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType!),
        .. InCode(method).SelectMany(named => named.DeclaringType is { } owner ? Signature(named).Append(owner) : Signature(named)),
    ];

    /// <summary>The types, methods and fields that the code of a method names.</summary>
    public static IEnumerable<MemberInfo> InCode(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) return [];
        Type[] ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : [];
        Type[] ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : [];
        return Tokens(code).Select(token => method.Module.ResolveMember(token, ofType, ofMethod)!);
    }

    /// <summary>The tokens of types, methods and fields in the code of a method (ECMA-335, III.1.2).</summary>
    static IEnumerable<int> Tokens(byte[] code)
    {
        for (int at = 0; at < code.Length;)
        {
            OpCode one = OpCodeOf[code[at] == 0xFE ? (short)(0xFE00 | code[++at]) : code[at]];
            at++;
            if (one.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(code, at);
            at += one.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }

    /// <summary>A type and the types it is made of: a list of cases is also a case.</summary>
    static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
