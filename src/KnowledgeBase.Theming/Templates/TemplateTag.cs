namespace KnowledgeBase.Theming.Templates;

/// <summary>What a tag of a template does.</summary>
enum TagKind
{
    /// <summary><c>{{name}}</c> or <c>{{function argument}}</c>.</summary>
    Value,

    /// <summary><c>{{#each list}}</c>.</summary>
    BlockStart,

    /// <summary><c>{{/each}}</c>.</summary>
    BlockEnd,

    /// <summary><c>{{else}}</c>, <c>{{else if x}}</c> or <c>{{^}}</c>.</summary>
    Else,

    /// <summary><c>{{> name}}</c>.</summary>
    Partial,

    /// <summary><c>{{#> name}}</c>.</summary>
    PartialBlockStart,

    /// <summary><c>{{#*inline "name"}}</c>.</summary>
    InlineStart,

    /// <summary><c>{{{name}}}</c> or <c>{{&amp;name}}</c>.</summary>
    Raw,
}

/// <summary>One tag of a template; comments are none.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Span">The whole tag, braces included.</param>
/// <param name="Inner">What stands between the braces, without the signs that make the kind; trimmed.</param>
readonly record struct TemplateTag(TagKind Kind, TextSpan Span, string Inner)
{
    /// <summary>The first word: a value, function, block or partial.</summary>
    public string Name
    {
        get
        {
            int end = Inner.AsSpan().IndexOfAny(" \t\r\n");
            return end < 0 ? Inner : Inner[..end];
        }
    }

    /// <summary>True when something follows the first word.</summary>
    public bool HasArguments => Name.Length < Inner.Length;

    /// <summary>True for the kinds that a <see cref="TagKind.BlockEnd"/> closes.</summary>
    public bool Opens => Kind is TagKind.BlockStart or TagKind.PartialBlockStart or TagKind.InlineStart;
}
