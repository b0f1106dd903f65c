using System.Globalization;
using KnowledgeBase.Search.Tests.Node;

namespace KnowledgeBase.Search.Tests;

public sealed class ScoreParityTests(ClientFiles client) : IClassFixture<ClientFiles>
{
    [Fact]
    public void A_score_is_written_with_the_same_digits()
    {
        // Sums of few powers of two often lie halfway between two decimals, where rounding has a choice: 6.14453125 is 6.1445312.
        var random = new Random(20261125);
        float[] scores =
        [
            6.14453125f, 1e-7f, float.Epsilon, 1 / 3f, 16777216,
            .. Enumerable.Range(0, 20_000).Select(_ => random.Next(1 << random.Next(4, 24)) / (float)(1 << random.Next(4, 20))),
            .. Enumerable.Range(0, 20_000).Select(_ => random.NextSingle() * random.Next(1, 100)),
        ];

        string[] browser = [.. NodeProgram.Run<double[]>("scores.mjs", scores.Select(score => (double)score), client.Folder).Select(Written)];

        string[] lucene = [.. scores.Select(score => Written(double.Parse(score.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)))];
        lucene.Zip(browser).Where(pair => pair.First != pair.Second).ShouldBeEmpty();
        lucene[0].ShouldBe("6.1445312");
    }

    static string Written(double number) => number.ToString(CultureInfo.InvariantCulture);
}
