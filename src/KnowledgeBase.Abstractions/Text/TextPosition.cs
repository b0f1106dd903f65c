namespace KnowledgeBase.Abstractions.Text;

/// <summary>A place in a text as a person counts it: 1-based line, 1-based column in UTF-16 units.</summary>
public readonly record struct TextPosition(int Line, int Column) : IComparable<TextPosition>
{
    /// <summary>The first place of a file.</summary>
    public static TextPosition Start { get; } = new(1, 1);

    /// <summary>Orders by line, then column.</summary>
    public int CompareTo(TextPosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
}
