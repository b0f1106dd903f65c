using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace KnowledgeBase.Theming.Templates;

/// <summary>
/// Finds the tag at which a rendering failed. Handlebars.Net does not say, so the page is rendered once more from templates
/// in which every tag is preceded by a call that notes where the rendering is.
/// </summary>
sealed class TemplateTracer(
    ImmutableArray<Template> layouts, ImmutableArray<Template> partials, Func<IHandlebars> environment, int outputLimit)
{
    const string Note = "kb-note";

    /// <summary>The diagnostic for <paramref name="failure"/>, at the tag where it happens.</summary>
    public Diagnostic Trace(string layout, View view, Exception failure)
    {
        Template at = layouts.First(l => l.Name == layout);
        TemplateTag? tag = null;
        IHandlebars handlebars = environment();
        ImmutableArray<Template> all = layouts.AddRange(partials);
        handlebars.RegisterHelper(Note, (context, arguments) =>
        {
            at = all[(int)arguments[0]!];
            tag = at.Tags[(int)arguments[1]!];
            return "";
        });

        foreach (Template partial in partials) handlebars.RegisterTemplate(partial.Name, Noted(handlebars, partial, all));
        try
        {
            using var page = new PageWriter(outputLimit);
            Noted(handlebars, layouts.First(l => l.Name == layout), all)(page, view, null!);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            failure = exception;
        }

        return Describe(failure.GetBaseException(), at, tag);
    }

    /// <summary>True for what a wrong template makes a rendering throw.</summary>
    public static bool IsFailure(Exception exception) => exception is HandlebarsException or HandlebarsUndefinedBindingException or TemplateFault;

    /// <summary>What Handlebars.Net says, without its inner workings.</summary>
    public static string MessageOf(Exception exception) => exception.Message.Split('\n')[0].TrimEnd('.', ' ');

    /// <summary>Offset of the place a compiler exception names as "Occured at: line:column" (0-based lines); 0 when it names none.</summary>
    public static int PlaceOf(HandlebarsException exception, Template template)
    {
        string message = exception.Message;
        int at = message.LastIndexOf(": ", StringComparison.Ordinal);
        string[] numbers = at < 0 ? [] : message[(at + 2)..].Split(':');
        if (numbers.Length != 2 || !int.TryParse(numbers[0], out int line)) return 0;
        return line < template.Source.LineCount ? template.Source.LineStart(line) : 0;
    }

    static HandlebarsTemplate<TextWriter, object, object> Noted(IHandlebars handlebars, Template template, ImmutableArray<Template> all)
    {
        var text = new StringBuilder();
        string source = template.Source.Text;
        int done = 0;
        int number = all.IndexOf(template);
        for (int i = 0; i < template.Tags.Length; i++)
        {
            TemplateTag tag = template.Tags[i];
            if (tag.Kind is TagKind.Else or TagKind.BlockEnd or TagKind.InlineStart) continue;
            text.Append(source, done, tag.Span.Start - done).Append(CultureInfo.InvariantCulture, $"{{{{{Note} {number} {i}}}}}");
            done = tag.Span.Start;
        }

        text.Append(source, done, source.Length - done);
        return Template.Compiled(handlebars, text.ToString());
    }

    static Diagnostic Describe(Exception failure, Template template, TemplateTag? tag)
    {
        int start = tag?.Span.Start ?? 0;
        return failure switch
        {
            HandlebarsUndefinedBindingException unknown => template.At(
                ThemingDiagnostics.NameUnknown, Within(template, tag, unknown.MissingKey), Unknown(unknown)),
            TemplateFault fault => template.At(fault.Descriptor, start, $"{fault.Message}{In(tag)}"),
            _ when failure.Message.Contains("recursion depth", StringComparison.Ordinal) => template.At(
                ThemingDiagnostics.LimitHit, start, $"partials are nested too deep{In(tag)}"),
            _ => template.At(ThemingDiagnostics.FunctionWrong, start, MessageOf(failure)),
        };
    }

    static string Unknown(HandlebarsUndefinedBindingException unknown) => unknown.Path == unknown.MissingKey
        ? $"there is no value '{unknown.MissingKey}' here"
        : $"there is no value '{unknown.MissingKey}' in '{unknown.Path}'";

    static string In(TemplateTag? tag) => tag is { } t ? $" in '{t.Inner}'" : "";

    static int Within(Template template, TemplateTag? tag, string key)
    {
        if (tag is not { } t) return 0;
        int at = template.Source.Text.IndexOf(key, t.Span.Start, t.Span.Length, StringComparison.Ordinal);
        return at < 0 ? t.Span.Start : at;
    }
}
