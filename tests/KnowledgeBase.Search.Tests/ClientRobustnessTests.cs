using KnowledgeBase.Search.Tests.Material;
using KnowledgeBase.Search.Tests.Node;

namespace KnowledgeBase.Search.Tests;

public sealed class ClientRobustnessTests
{
    [Fact]
    public void The_client_reloads_once_and_then_says_what_is_wrong()
    {
        using var older = new TestSite(new TestDocument("a", "First page", ("", "first")));
        using var newer = new TestSite(new TestDocument("a", "First page", ("", "first")), new TestDocument("b", "Second page", ("", "second")));

        Dictionary<string, string> outcomes = NodeProgram.Run<Dictionary<string, string>>("robust.mjs", new object(), older.SiteFolder, newer.SiteFolder);

        outcomes.ShouldBe(new Dictionary<string, string>
        {
            ["rebuiltInMidSession"] = "Second page",
            ["missingShard"] = "SearchIndexError missing; no-cache search/index.bin, reload search/index.bin",
            ["truncatedShard"] = "SearchIndexError damaged",
            ["flippedBit"] = "SearchIndexError damaged",
            ["errorPageInPlaceOfShard"] = "SearchIndexError damaged",
            ["recoversWhenTheHostDoes"] = "1",
            ["noIndexAtAll"] = "SearchIndexError missing",
            ["offline"] = "SearchIndexError missing",
            ["secondSearchAsksForNothingTwice"] = "0",
        });
    }
}
