using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Makes options whose complaints name the option and what it takes.</summary>
static class Values
{
    /// <summary>One of some words; without the option the value is the default of <typeparamref name="T"/>.</summary>
    public static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] choices) => Read(
        name, description, string.Join('|', choices.Select(c => c.Word)), $"one of {string.Join(", ", choices.Select(c => c.Word))}",
        word => Array.FindIndex(choices, c => c.Word == word) is >= 0 and int at ? (true, choices[at].Value) : default);

    /// <summary>A whole number within limits, or null.</summary>
    public static Option<int?> Number(string name, string description, string helpName, int min, int max) => Read<int?>(
        name, description, helpName, string.Create(CultureInfo.InvariantCulture, $"a whole number from {min} to {max}"),
        word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= min && number <= max ? (true, number) : default);

    /// <summary>A day, or null.</summary>
    public static Option<DateOnly?> Date(string name, string description) => Read<DateOnly?>(
        name, description, "YYYY-MM-DD", "a date like 2026-11-23", word => Days.TryParse(word, out DateOnly date) ? (true, date) : default);

    static Option<T> Read<T>(string name, string description, string helpName, string wanted, Func<string, (bool Known, T Value)> read) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string word = Word(result);
            (bool known, T value) = read(word);
            if (!known) result.AddError($"{name}: '{word}' is not {wanted}");
            return value;
        },
    };

    static string Word(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
}
