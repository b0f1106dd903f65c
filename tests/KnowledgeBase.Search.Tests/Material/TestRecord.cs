using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Schema;

namespace KnowledgeBase.Search.Tests.Material;

/// <summary>A typed document with searched fields, one of them inside a group of a list.</summary>
[ContentType("lesson", "lessons", Title = "Lesson", Plural = "Lessons", Help = "A lesson for tests.")]
public sealed record TestRecord : ContentRecord
{
    [Field("Claim."), Searched]
    public string Statement { get; init; } = "";

    [Field("Steps.")]
    public ImmutableArray<TestStep> Steps { get; init; } = [];

    [Field("Not searched.")]
    public string Secret { get; init; } = "";
}

/// <summary>A group of fields.</summary>
public sealed record TestStep
{
    [Field("What was done."), Searched]
    public string Done { get; init; } = "";
}

/// <summary>A plain page.</summary>
[ContentType("page", "", Title = "Page", Plural = "Pages", Help = "A page for tests.", Open = true)]
public sealed record TestPage : ContentRecord;
