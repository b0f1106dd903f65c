using KnowledgeBase.Abstractions.Values;

namespace KnowledgeBase.Abstractions.Schema;

/// <summary>What a field's value looks like, independent of any document.</summary>
public abstract record FieldShape;

/// <summary>A text; the limits are lengths in UTF-16 units.</summary>
/// <param name="Min">Least length.</param>
/// <param name="Max">Greatest length, or null.</param>
/// <param name="Domain">Where its values come from; null for free text.</param>
public sealed record TextShape(int Min, int? Max, TextDomain? Domain) : FieldShape;

/// <summary>A number.</summary>
/// <param name="Min">Least value, may be negative infinity.</param>
/// <param name="Max">Greatest value, may be positive infinity.</param>
/// <param name="Whole">True when only whole numbers are right.</param>
/// <param name="AsWritten">True when the digits are kept as written (a <see cref="Values.Figure"/>).</param>
public sealed record NumberShape(double Min, double Max, bool Whole, bool AsWritten = false) : FieldShape;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record BooleanShape : FieldShape;

/// <summary>A full date, <c>2026-11-23</c> (a <see cref="DateOnly"/>).</summary>
public sealed record DateShape : FieldShape;

/// <summary>A date as far as it is known (a <see cref="PartialDate"/>).</summary>
public sealed record PartialDateShape : FieldShape;

/// <summary>A list; a single value is read as a list of one where items are texts.</summary>
/// <param name="Item">What each item looks like.</param>
/// <param name="Min">Least number of items.</param>
/// <param name="Max">Greatest number of items, or null.</param>
/// <param name="OrFile">True when a single value is the name of a file that holds the list (a <see cref="ListOrFile{T}"/>).</param>
public sealed record ListShape(FieldShape Item, int Min, int? Max, bool OrFile = false) : FieldShape;

/// <summary>A group of named fields.</summary>
/// <param name="Record">The C# record it becomes: a public parameterless constructor and init properties.</param>
/// <param name="Fields">Its fields, in the order declared.</param>
public sealed record GroupShape(Type Record, ImmutableArray<FieldDeclaration> Fields) : FieldShape
{
    /// <summary>Reads the declaration off <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidOperationException">A property has no shape; a mistake in the plugin's code.</exception>
    public static GroupShape Of<T>() where T : class, new() => ShapeReader.Group(typeof(T));
}

/// <summary>A map from the terms of one vocabulary to texts.</summary>
public sealed record MapShape(string KeyVocabulary, TextShape Value) : FieldShape;

/// <summary>Where the values of a text come from.</summary>
public abstract record TextDomain;

/// <summary>Ids of the documents of one content type.</summary>
public sealed record ReferenceDomain(string Type) : TextDomain;

/// <summary>Terms of one vocabulary.</summary>
public sealed record VocabularyDomain(string Name) : TextDomain;

/// <summary>A fixed list of words.</summary>
public sealed record AllowedDomain(ImmutableArray<string> Values) : TextDomain;
