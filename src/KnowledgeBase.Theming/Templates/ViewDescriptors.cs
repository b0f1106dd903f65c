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
    static readonly ObjectDescriptor Closed = Describe<View>(new ClosedNames(), view => view.Keys);
    static readonly ObjectDescriptor Open = Describe<OpenView>(new OpenNames(), view => view.Names.Keys);
    static readonly ObjectDescriptor Empty = Describe<Nothing>(new NoNames(), _ => Array.Empty<string>());
    static readonly ObjectDescriptor Single = Describe<Html>(new NoMembers(), _ => Array.Empty<string>());

    public bool TryGetDescriptor(Type type, [NotNullWhen(true)] out ObjectDescriptor? value)
    {
        value = type == typeof(View) ? Closed
            : type == typeof(OpenView) ? Open
            : type == typeof(Nothing) ? Empty
            : type == typeof(Html) || type == typeof(Figure) ? Single
            : null;
        return value is not null;
    }

    static ObjectDescriptor Describe<T>(IMemberAccessor members, Func<T, IEnumerable<string>> names) =>
        new(typeof(T), members, (_, instance) => names((T)instance), _ => new NoList());

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

    sealed class ClosedNames : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            bool found = ((View)instance).TryGetValue(memberName.TrimmedValue, out value);
            if (found) value ??= Nothing.Instance;
            return found;
        }
    }

    sealed class OpenNames : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = ((OpenView)instance).Names.GetValueOrDefault(memberName.TrimmedValue) ?? Nothing.Instance;
            return true;
        }
    }

    sealed class NoNames : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = Nothing.Instance;
            return true;
        }
    }

    sealed class NoMembers : IMemberAccessor
    {
        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            value = null;
            return false;
        }
    }
}
