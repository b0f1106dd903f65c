using System.Text;

namespace KnowledgeBase.Site.Tests;

/// <summary>Compares a text with a file beside the tests; with <c>KB_UPDATE_SNAPSHOTS=1</c> it writes the file instead, and the difference shows in git.</summary>
static class Snapshot
{
    public static void ShouldMatch(string actual, string path)
    {
        string file = Path.Combine(Repository.Root, "tests", "KnowledgeBase.Site.Tests", path);
        actual = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("KB_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, actual, new UTF8Encoding(false));
        File.Exists(file).ShouldBeTrue($"{path} is missing; run once with KB_UPDATE_SNAPSHOTS=1 and read what it writes");
        string expected = File.ReadAllText(file);
        if (expected != actual) Assert.Fail($"{path} differs.\n{FirstDifference(expected.Split('\n'), actual.Split('\n'))}");
    }

    static string FirstDifference(string[] expected, string[] actual)
    {
        int line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line]) line++;
        return $"""
            line {line + 1}
            expected: {(line < expected.Length ? expected[line] : "(end)")}
            actual:   {(line < actual.Length ? actual[line] : "(end)")}
            """;
    }
}
