using System.Globalization;

namespace KnowledgeBase.Evaluation.Exchange;

/// <summary>What is wrong with a file of series, and where.</summary>
/// <param name="Place">The first character of what is wrong.</param>
/// <param name="Message">A sentence without full stop.</param>
/// <param name="Stops">True when what it is in cannot be judged; false for a remark, such as a name nobody reads.</param>
public sealed record InputMistake(Place Place, string Message, bool Stops = true)
{
    /// <summary>As printed: <c>line:column: message</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Place.Line}:{Place.Column}: {Message}");
}
