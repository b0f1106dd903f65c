using System.Diagnostics;

namespace KnowledgeBase.Markdown.Tests;

public class HostileYamlTests
{
    static readonly string Many = string.Concat(Enumerable.Range(0, 10_001).Select(i => FormattableString.Invariant($"k{i}:\n")));

    public static TheoryData<string, string> Inputs { get; } = new()
    {
        { string.Concat(Enumerable.Repeat("[", 5_000)), "2:34: error KB1010: The fields are nested more than 32 levels deep" },
        { "a: " + string.Concat(Enumerable.Repeat("{a: ", 5_000)), "2:129: error KB1010: The fields are nested more than 32 levels deep" },
        { "a: " + string.Concat(Enumerable.Repeat("[", 30_000)) + string.Concat(Enumerable.Repeat("]", 30_000)), "2:36: error KB1010: The fields are nested more than 32 levels deep" },
        { string.Concat(Enumerable.Repeat("- ", 5_000)) + "a", "2:67: error KB1010: The fields are nested more than 32 levels deep" },
        { string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', i) + "a:\n")), "34:33: error KB1010: The fields are nested more than 32 levels deep" },
        { "a: " + string.Concat(Enumerable.Repeat("[\"]\",", 5_000)), "2:160: error KB1010: The fields are nested more than 32 levels deep" },
        { Many[..60_000], "5001:7: error KB1010: The front matter has more than 10000 values" },
        { new string('x', 70_000), "2:1: error KB1010: The front matter has 70001 characters, more than the 65536 that are read" },
        { "a: &a [*a]", "2:4: error KB1011: The value has the anchor &a, which is not read" },
        { "a: &x [b]\nc: [*x, *x]", "2:4: error KB1011: The value has the anchor &x, which is not read" },
        { "<<: *x", "2:5: error KB1011: The value *x is an alias, which is not read" },
        { "a: !!python/object:os.system x", "2:4: error KB1011: The value has the tag tag:yaml.org,2002:python/object:os.system, which is not read" },
        { "%YAML 9.9\na: b", "2:1: error KB1007:" },
        { "a: b\n--- \nc: d", "" },
        { "? [a, b]\n: c", "2:3: error KB1011: A list or group cannot be a key" },
        { "a: [b", "2:4: error KB1007: The [ in this line is not closed" },
        { "a: b: c: d", "2:4: error KB1009: The value of 'a' holds a colon" },
        { "- a\nb: c", "2:1: error KB1007: This list belongs to no field" },
        { "a: |\n b\nc", "4:1: error KB1007:" },
        { "a: 'b", "2:4: error KB1009:" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Hostile_YAML_ends_soon_with_a_place(string yaml, string said)
    {
        var watch = Stopwatch.StartNew();
        string all = Reading.Said(Reading.Page($"---\n{yaml}\n---\n"));

        all.ShouldStartWith(said);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("a: |\n  [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\n")]
    [InlineData("# only a comment")]
    [InlineData("\n\n")]
    [InlineData("a: \"\\u00e9 \\U0001F600\"")]
    [InlineData("a: 'it''s'\nb: >-\n  x\n  y")]
    [InlineData("'a b': c\n\"d\": e")]
    [InlineData("a: https://x.org/?a=b#c")]
    [InlineData("a: -1\nb: ~\nc: null\nd:")]
    public void Harmless_YAML_passes(string yaml) => Reading.Said(Reading.Page($"---\n{yaml}\n---\n")).ShouldBe("");
}
