using System.Globalization;
using KnowledgeBase.Site.Tests.Engine.Edits;

namespace KnowledgeBase.Site.Tests.Engine;

/// <summary>
/// Whatever was edited, spoiled or killed in between, in any order: each build gives byte for byte what a clean one gives, and says the same.
/// KB_EDIT_SEQUENCES tries as many sequences as it says, KB_EDIT_SEED that one alone.
/// </summary>
public sealed class Sequences_of_edits : IDisposable
{
    const int Steps = 10;

    readonly EditedBase site = new();

    public static TheoryData<int> Seeds =>
        Number("KB_EDIT_SEED") is { } seed ? [seed] : [.. Enumerable.Range(1, Number("KB_EDIT_SEQUENCES") ?? 2)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_sequence_of_edits_leads_where_a_clean_build_leads(int seed)
    {
        var random = new Random(seed);
        var edits = new RandomEdits(site, random);
        var stops = new Stops(site, random);
        edits.Begin();
        for (int step = 0; step < Steps; step++)
        {
            edits.Next();
            string[] asked = edits.HowToBuild();
            SortedDictionary<string, string> before = site.Run.SiteFiles();
            Outcome clean = site.CleanBuild(asked);
            if (random.Next(3) == 0)
            {
                if (random.Next(5) == 0) stops.Kill(asked);
                else stops.BreakOff(asked);
                if (!site.Run.SiteFiles().SequenceEqual(before)) Same(site.Run.SiteFiles(), clean.Site, $"a stopped build left neither site; {What(seed, step)}");
            }

            Outcome built = site.Build(asked);

            built.Said.ShouldBe(clean.Said, What(seed, step));
            built.Code.ShouldBe(clean.Code, What(seed, step));
            Same(built.Site, clean.Code == 0 ? clean.Site : before, What(seed, step));
            if (clean.Code != 0) edits.Mend();
        }
    }

    public void Dispose() => site.Dispose();

    /// <summary>Names the files that differ, in place of two long lists.</summary>
    static void Same(SortedDictionary<string, string> actual, SortedDictionary<string, string> expected, string what) =>
        actual.Except(expected).Concat(expected.Except(actual)).Select(file => file.Key).Distinct().Order(StringComparer.Ordinal).ShouldBeEmpty(what);

    string What(int seed, int step) => $"KB_EDIT_SEED={seed}, step {step}, after:\n{string.Join('\n', site.Done)}";

    static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : null;
}
