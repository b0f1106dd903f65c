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
            ["damagedInTheCache"] = "1",
            ["searchesThatFailTogether"] = "1,1,2; no-cache search/index.bin, reload search/index.bin",
            ["openedFromTheCache"] = "1",
            ["noIndexAtAll"] = "SearchIndexError missing",
            ["offline"] = "SearchIndexError missing",
            ["secondSearchAsksForNothingTwice"] = "0",
        });
    }

    [Fact]
    public void Whatever_is_asked_has_a_meaning()
    {
        using var site = new TestSite([.. Enumerable.Range(1, 12).Select(i => new TestDocument($"d{i:00}", $"Page {i}", ("", "shared null 7")) { Themes = [i % 2 == 0 ? "even" : "odd"] })]);
        using var empty = new TestSite();
        using var single = new TestSite(new TestDocument("only", "Only page", ("", "shared")));

        Dictionary<string, string> answers = NodeProgram.Run<Dictionary<string, string>>("odd.mjs", new object(), site.SiteFolder, empty.SiteFolder, single.SiteFolder);

        answers.ShouldBe(new Dictionary<string, string>
        {
            ["noArguments"] = "12 of 12: 1-10",
            ["nullText"] = "12 of 12: 1-10",
            ["numberAsText"] = "12 of 12: 1-10",
            ["nullOptions"] = "12 of 12: 1-10",
            ["limitZero"] = "12 of 12: none",
            ["limitNotANumber"] = "12 of 12: 1-10",
            ["limitNull"] = "12 of 12: 1-10",
            ["limitNegative"] = "12 of 12: none",
            ["limitAsText"] = "12 of 12: 1-2",
            ["limitBroken"] = "12 of 12: 1-2",
            ["limitInfinite"] = "12 of 12: 1-12",
            ["offsetBeyondTheEnd"] = "12 of 12: none",
            ["offsetBroken"] = "12 of 12: 12-12",
            ["sortUnknown"] = "12 of 12: 1-10",
            ["filterEmpty"] = "12 of 12: 1-10",
            ["filterNull"] = "12 of 12: 1-10",
            ["filterTwice"] = "12 of 12: 1-10",
            ["filterValueUnknown"] = "0 of 0: none",
            ["filterNameUnknown"] = "0 of 0: none",
            ["filterFromThePrototype"] = "0 of 0: none",
            ["atOnce"] = "12, 6, 0, 12",
            ["twoIndexes"] = "12, 0, 1",
            ["suggestNothing"] = """{"words":[],"titles":["Page 1","Page 2","Page 3","Page 4","Page 5"]}""",
            ["suggestUnfinished"] = """{"words":["my shared"],"titles":["Page 1","Page 2","Page 3","Page 4","Page 5"]}""",
            ["suggestInAnEmptyIndex"] = """{"words":[],"titles":[]}""",
            ["complete"] = "the shared",
        });
    }
}
