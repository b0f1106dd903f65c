using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>Declares a sealed record as a content type.</summary>
/// <param name="name">The word in <c>statiq.json</c>, on the command line and in facets: <c>case-study</c>.</param>
/// <param name="folder">The folder under <c>content/</c> and the first part of the address: <c>case-studies</c>; empty for plain pages.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ContentTypeAttribute(string name, string folder) : Attribute
{
    /// <summary>The type's name.</summary>
    public string Name { get; } = name;

    /// <summary>The folder of its documents and the first part of their addresses.</summary>
    public string Folder { get; } = folder;

    /// <summary>What a person calls one of them: "Case study".</summary>
    public required string Title { get; init; }

    /// <summary>What a person calls several of them: "Case studies".</summary>
    public required string Plural { get; init; }

    /// <summary>What it is for, in one sentence.</summary>
    public required string Help { get; init; }

    /// <summary>True when unknown front-matter keys are kept and not reported.</summary>
    public bool Open { get; init; }
}

/// <summary>Declares a property as a front-matter field; its key is the property's name in snake_case.</summary>
/// <param name="help">What to write there, in one sentence.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string help) : Attribute
{
    /// <summary>What to write there.</summary>
    public string Help { get; } = help;

    /// <summary>The label; derived from the property's name when null.</summary>
    public string? Title { get; init; }

    /// <summary>A value somebody might write, of a list one item; null where the shape shows one (a date, an allowed word, a group).</summary>
    public string? Example { get; init; }

    /// <summary>True when a document without it is wrong.</summary>
    public bool Required { get; init; }

    /// <summary>Least length of a text, number of items of a list, or value of a number.</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>Greatest length of a text, number of items of a list, or value of a number.</summary>
    public double Max { get; init; } = double.PositiveInfinity;

    /// <summary>When the field counts in the completeness score.</summary>
    public Counts Counts { get; init; }

    /// <summary>False for a field that steers the build and says nothing to a reader: no part of a page shows it. Of a whole document, no interface does either.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>Other names of the key, compared without case and underscores (Statiq's names of standard keys).</summary>
    public string[] Aliases { get; init; } = [];
}

/// <summary>When a field counts in the completeness score.</summary>
public enum Counts
{
    /// <summary>Optional: never counts.</summary>
    Never,

    /// <summary>Counts for every document.</summary>
    Always,

    /// <summary>Counts once the work is completed or stopped.</summary>
    WhenFinished,
}

/// <summary>The text, or each text of a list, is the id of a document of <paramref name="type"/>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReferenceAttribute(string type) : Attribute
{
    /// <summary>Name of the content type pointed to.</summary>
    public string Type { get; } = type;
}

/// <summary>The text, each text of a list, or each value of a map is a term of the list <c>content/_vocabulary/NAME.yaml</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class VocabularyAttribute(string name) : Attribute
{
    /// <summary>Name of the vocabulary.</summary>
    public string Name { get; } = name;

    /// <summary>Name of the vocabulary of a map's keys; null for anything but a map.</summary>
    public string? Keys { get; init; }
}

/// <summary>The text is one of these words, on which code depends (lists that editors own are vocabularies).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AllowedAttribute(params string[] values) : Attribute
{
    /// <summary>The words, in the order to show them.</summary>
    public string[] Values { get; } = values;
}

/// <summary>The values are a facet of search and lists: <c>theme</c>, <c>system</c>. A <see cref="PartialDate"/> gives its year.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FacetAttribute(string name) : Attribute
{
    /// <summary>Name of the facet.</summary>
    public string Name { get; } = name;
}

/// <summary>The text, or each text of a list, is searched together with the body.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SearchedAttribute : Attribute;

/// <summary>Declares a level-2 heading of the body, in the order to write them.</summary>
/// <param name="title">The heading, compared without case.</param>
/// <param name="help">What to write under it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class SectionAttribute(string title, string help) : Attribute
{
    /// <summary>The heading.</summary>
    public string Title { get; } = title;

    /// <summary>What to write under it.</summary>
    public string Help { get; } = help;

    /// <summary>True when a document without it is wrong.</summary>
    public bool Required { get; init; }

    /// <summary>When the section counts in the completeness score.</summary>
    public Counts Counts { get; init; }
}
