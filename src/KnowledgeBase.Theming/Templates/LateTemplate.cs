using HandlebarsDotNet;

namespace KnowledgeBase.Theming.Templates;

/// <summary>A template that is compiled when it is first needed. Safe for several threads; of those that share <paramref name="turns"/> one is compiled at a time.</summary>
sealed class LateTemplate(IHandlebars handlebars, Template template, Lock turns)
{
    HandlebarsTemplate<TextWriter, object, object>? compiled;

    /// <summary>What it is called by.</summary>
    public string Name => template.Name;

    /// <summary>Renders the template.</summary>
    /// <exception cref="HandlebarsException">It cannot be compiled, or not rendered.</exception>
    public void Render(TextWriter writer, object? context, object? data) => Compiled()(writer, context!, data!);

    /// <summary>Compiles it now; false where it is wrong, which is reported.</summary>
    public bool TryCompile(DiagnosticBag diagnostics)
    {
        try
        {
            Compiled();
            return true;
        }
        catch (HandlebarsException exception)
        {
            diagnostics.Add(template.At(ThemingDiagnostics.TemplateSyntax, TemplateTracer.PlaceOf(exception, template), TemplateTracer.MessageOf(exception)));
            return false;
        }
    }

    HandlebarsTemplate<TextWriter, object, object> Compiled()
    {
        if (Volatile.Read(ref compiled) is { } known) return known;
        lock (turns)
        {
            if (compiled is null) Volatile.Write(ref compiled, Template.Compiled(handlebars, template.Source.Text));
            return compiled!;
        }
    }
}
