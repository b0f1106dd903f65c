using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Makes options whose complaints name the option and what it takes.</summary>
static class Values
{
    /// <summary>One of some words; without the option the value is the default of <typeparamref name="T"/>.</summary>
    public static Option<T> Choice<T>(string name, string description, params (string Word, T Value)[] choices) where T : struct => new(name)
    {
        Description = description,
        HelpName = string.Join('|', choices.Select(c => c.Word)),
        CustomParser = result =>
        {
            string word = Word(result);
            foreach ((string known, T value) in choices)
                if (known == word) return value;
            result.AddError($"{name}: '{word}' is not one of {string.Join(", ", choices.Select(c => c.Word))}");
            return default;
        },
    };

    /// <summary>A whole number within limits, or null.</summary>
    public static Option<int?> Number(string name, string description, string helpName, int min, int max) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            string word = Word(result);
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= min && number <= max) return number;
            result.AddError($"{name}: '{word}' is not a whole number from {min.ToString(CultureInfo.InvariantCulture)} to {max.ToString(CultureInfo.InvariantCulture)}");
            return null;
        },
    };

    /// <summary>A day, or null.</summary>
    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            string word = Word(result);
            if (Days.TryParse(word, out DateOnly date)) return date;
            result.AddError($"{name}: '{word}' is not a date like 2026-11-23");
            return null;
        },
    };

    static string Word(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
}
