using System.Security.Cryptography;
using KnowledgeBase.Engine.Plan;

namespace KnowledgeBase.Site.Tests.Engine;

public class Determinism
{
    [Fact]
    public void Two_builds_of_the_real_content_are_byte_identical_however_many_work_on_them()
    {
        IReadOnlyDictionary<string, byte[]> files = TestSite.RealFiles();
        var one = TestSite.Of(files);
        string first = Fingerprint(one.Plan);

        one.Report.HasErrors.ShouldBeFalse(string.Join('\n', one.Diagnostics));
        one.Plan.Files.Length.ShouldBeGreaterThan(80);
        Fingerprint(TestSite.Of(files).Plan).ShouldBe(first);
        Fingerprint(TestSite.Of(files, workers: 1).Plan).ShouldBe(first);
        Fingerprint(TestSite.Of(files, workers: 8).Plan).ShouldBe(first);
    }

    static string Fingerprint(OutputPlan plan) =>
        string.Join('\n', plan.Files.Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Content.Span))} {f.Path}"));
}
