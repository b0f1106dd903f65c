using System.Diagnostics.CodeAnalysis;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using HandlebarsDotNet.Iterators;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;
using KnowledgeBase.Theming.Views;

namespace KnowledgeBase.Theming.Templates;

/// <summary>Tells Handlebars.Net how to look into views: by name, without reflection; a null becomes <see cref="Nothing"/>.</summary>
sealed class ViewDescriptors : IObjectDescriptorProvider
{
    static readonly ObjectDescriptor Closed = Describe<View>(
        (view, name) => view.TryGetValue(name, out object? value) ? value ?? Nothing.Instance : null, view => view.Keys);
    static readonly ObjectDescriptor Open = Describe<OpenView>((view, name) => view.Names.GetValueOrDefault(name) ?? Nothing.Instance, view => view.Names.Keys);
    static readonly ObjectDescriptor Empty = Describe<Nothing>((_, _) => Nothing.Instance, _ => []);
    static readonly ObjectDescriptor Single = Describe<object>((_, _) => null, _ => []);

    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        value = type == typeof(View) ? Closed
            : type == typeof(OpenView) ? Open
            : type == typeof(Nothing) ? Empty
            : type == typeof(Html) || type == typeof(Figure) ? Single
            : null;
        return value is not null;
    }

    /// <summary><paramref name="member"/> gives the value of a name, or null where the name is a mistake.</summary>
    static ObjectDescriptor Describe<T>(Func<T, string, object?> member, Func<T, IEnumerable<string>> names) =>
        new(typeof(T), new Members<T>(member), (_, instance) => names((T)instance), _ => new NoList());

    sealed class Members<T>(Func<T, string, object?> member) : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = member((T)instance, memberName.TrimmedValue);
            return value is not null;
        }
    }

    /// <summary>Nothing has no items; a view is not a list, and taking one for a list is a mistake.</summary>
    sealed class NoList : IIterator
    {
        public void Iterate(
            in EncodedTextWriter writer, BindingContext context, ChainSegment[] blockParamsVariables, object input,
            TemplateDelegate template, TemplateDelegate ifEmpty)
        {
            if (input is not Nothing)
                throw new TemplateFault(ThemingDiagnostics.FunctionWrong, "{{#each}} is given something that is not a list");
            using BindingContext frame = context.CreateFrame(context.Value);
            ifEmpty(writer, frame);
        }
    }
}
