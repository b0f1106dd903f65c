using KnowledgeBase.CaseStudies.Cases;

namespace KnowledgeBase.CaseStudies.Leading;

/// <summary>The rooms of leadership: what is known of each style, behaviour, level and readiness factor, and one page that leads to all of them.</summary>
sealed class LeadershipPages : IGenerator
{
    const string Summary = "How systems were led when they changed: styles, behaviours, levels and readiness, each with what cases show and what lessons say.";

    public IEnumerable<Output> Generate(SiteModel site, StepContext context)
    {
        if (!RoomList.HasPages(site)) yield break;
        ImmutableArray<Room> rooms = [.. RoomList.All.SelectMany(list => list.Terms(site).Select(term => Room.Of(site, list, term)))];
        if (site.At(RoomList.Place) is null)
            yield return new Page(RoomList.Place, "leadership", "Leadership and readiness", Summary, () => Index(site, rooms));
        foreach (Room room in rooms.Where(room => site.At(room.List.AddressOf(room.Term.Id)) is null))
            yield return new Page(room.List.AddressOf(room.Term.Id), "leadership-room", room.Term.Label, room.Term.Definition, () => room.View(site));
    }

    static View Index(SiteModel site, ImmutableArray<Room> rooms) => new()
    {
        ["sentence"] = LedSentence.Of(site.RealCases()),
        ["lists"] = rooms.GroupBy(room => room.List).Select(list => new View
        {
            ["id"] = list.Key.Part,
            ["title"] = list.Key.Title,
            ["question"] = list.Key.Question,
            ["rooms"] = list.Select(room => room.Brief(site)).ToArray(),
        }).ToArray(),
    };
}
