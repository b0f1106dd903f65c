using System.Collections.Immutable;
using System.Security.Cryptography;
using KnowledgeBase.Abstractions.Outputs;

namespace KnowledgeBase.Site.Tests.Engine;

public class Determinism
{
    [Fact]
    public void Two_builds_of_the_real_content_are_byte_identical_however_many_work_on_them()
    {
        IReadOnlyDictionary<string, byte[]> files = TestSite.RealFiles();
        var one = TestSite.Of(files);
        string first = Fingerprint(one.Files);

        one.Report.HasErrors.ShouldBeFalse(string.Join('\n', one.Diagnostics));
        one.Files.Length.ShouldBeGreaterThan(80);
        Fingerprint(TestSite.Of(files).Files).ShouldBe(first);
        Fingerprint(TestSite.Of(files, workers: 1).Files).ShouldBe(first);
        Fingerprint(TestSite.Of(files, workers: 8).Files).ShouldBe(first);
    }

    static string Fingerprint(ImmutableArray<OutputFile> files) =>
        string.Join('\n', files.Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Content.Span))} {f.Path}"));
}
