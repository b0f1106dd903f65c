using System.Text.Json;
using KnowledgeBase.Cli.Files;

namespace KnowledgeBase.Cli.External;

/// <summary>What servers said in earlier runs, in a file of the cache: nobody is asked twice in a week. Answers that told nothing are not kept.</summary>
sealed class LinkMemory
{
    /// <summary>Name of the file in the cache folder.</summary>
    public const string FileName = "links.json";

    readonly SortedDictionary<string, (DateOnly Day, LinkAnswer Answer)> known = new(StringComparer.Ordinal);

    /// <summary>Reads the file; one that is not there or cannot be understood is an empty one.</summary>
    public static LinkMemory Read(string path)
    {
        var memory = new LinkMemory();
        if (!File.Exists(path)) return memory;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            foreach (JsonProperty link in json.RootElement.EnumerateObject()) memory.Take(link);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return new LinkMemory();
        }
        return memory;
    }

    /// <summary>The answer about an address that is at most <paramref name="days"/> old, or null.</summary>
    public LinkAnswer? Find(Uri address, DateOnly today, int days) =>
        known.TryGetValue(address.AbsoluteUri, out (DateOnly Day, LinkAnswer Answer) kept) && today.DayNumber - kept.Day.DayNumber is int age && age >= 0 && age < days
            ? kept.Answer
            : null;

    public void Keep(Uri address, DateOnly today, LinkAnswer answer)
    {
        if (answer.State == LinkState.Unclear) known.Remove(address.AbsoluteUri);
        else known[address.AbsoluteUri] = (today, answer);
    }

    /// <summary>Writes the file whole, with its folder.</summary>
    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFiles.Write(path, Json.Bytes(json => json.Object(() =>
        {
            foreach ((string address, (DateOnly day, LinkAnswer answer)) in known)
                json.Object(address, () =>
                {
                    json.WriteString("day", Days.Iso(day));
                    json.WriteString("state", answer.State.ToString());
                    json.WriteString("words", answer.Words);
                    json.OptionalText("movedTo", answer.MovedTo);
                });
        })));
    }

    void Take(JsonProperty link)
    {
        if (Days.TryParse(link.Value.GetProperty("day").GetString(), out DateOnly day) && Enum.TryParse(link.Value.GetProperty("state").GetString(), out LinkState state))
            known[link.Name] = (day, new LinkAnswer(state, link.Value.GetProperty("words").GetString() ?? "",
                link.Value.TryGetProperty("movedTo", out JsonElement to) ? to.GetString() : null));
    }
}
