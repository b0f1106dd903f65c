using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using KnowledgeBase.Site.Tests.Privacy;

namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>Edits of what lies in the content: documents, controlled lists, series and pictures.</summary>
sealed class DocumentEdits(EditedBase site, Random random)
{
    /// <summary>A document that no build can publish.</summary>
    const string Broken = "content/themes/broken.md";

    const string Series = "content/case-studies/waits.csv";

    const string Theme = "content/themes/leadership.md";

    const string System = """
        ---
        title: "Northtown"
        summary: "An invented town in which invented people wait for visits and for beds."
        country: England
        level: place
        example: true
        ---

        """;

    const string Case = """
        ---
        title: "Short waits"
        summary: "Three wards of a district hospital halved waiting in a year by asking who waited and why."
        system: northtown
        status: completed
        period: {start: 2023-01, end: 2024-12}
        themes: [leadership]
        methods: [METHOD]
        measures:
          - {id: waits, name: "Days waited", outcome_group: patients, kind: outcome, unit: days, direction: decrease, provenance: illustrative, series_file: waits.csv}
        sources:
          - {title: "Waiting less", publisher: "The ward", year: 2025, url: "https://example.org/waits"}
        example: true
        ---

        ## Problem

        WORDS

        ## What was done

        We asked who waited.

        ## Results

        They waited less.

        """;

    static readonly string[] Names = ["a", "b", "ward/a", "ward/b", "ward/index", "z", "lessons/a", "tools/a"];
    static readonly string[] Words = ["Waits.", "Beds were full.", "Beds were free.", "See [a](/a/).", "See [the ward](/ward/).", "See [the case](/case-studies/short-waits/).", "Ask **who** waits, and why.", "We measured café hours.", "![A chart](chart.png)", "[No page](none.md)"];
    static readonly string[] Pictured = ["content/chart.png", "content/ward/chart.png"];

    /// <summary>Writes what the others lead to, right.</summary>
    public void Begin()
    {
        foreach (string list in (string[])["outcome-groups", "statuses", "result-directions", "methods"])
            site.Write($"content/_vocabulary/{list}.yaml", File.ReadAllBytes(Path.Combine(Repository.Root, $"content/_vocabulary/{list}.yaml")));
        site.Write("content/systems/northtown.md", System);
        site.Write("content/a.md", "# A\n\nWaits.\n");
        site.Write("content/ward/index.md", "# The ward\n\n![A chart](chart.png)\n");
        foreach (string picture in Pictured) site.Write(picture, Pictures.Png);
        WriteTheme(Words[0]);
        WriteCase(Words[0]);
        WriteSeries(8);
        foreach (string other in (string[])[Broken, .. Names.Where(name => name is not ("a" or "ward/index")).Select(name => $"content/{name}.md")]) site.Delete(other);
    }

    public void Next()
    {
        string page = $"content/{Any(Names)}.md", word = Any(Words);
        switch (random.Next(12))
        {
            case 0 or 1: site.Write(page, $"# Page {random.Next(5)}\n\n{word}\n"); break;
            case 2: site.Write(page, $"---\ntitle: \"Title {random.Next(3)}\"\nredirect_from: [old/{random.Next(3)}]\n---\n\n{word}\n"); break;
            case 3: site.Write(page, $"---\ntitle: \"Dated\"\ncreated: 2026-11-{random.Next(25, 28)}\nreview_by: 2026-11-{random.Next(25, 28)}\n---\n\n{word}\n"); break;
            case 4: site.Delete(page, folderToo: random.Next(2) == 0); break;
            case 5: site.Rename(page, $"content/{Any(Names)}.md"); break;
            case 6: WriteCase(word); break;
            case 7: WriteSeries(9); break;
            case 8: WriteTheme(word); break;
            case 9: site.Write("content/_vocabulary/methods.yaml", $"title: \"Methods\"\nterms:\n  - {{id: pdsa, label: \"Tests {random.Next(3)}\"}}\n  - {{id: lean, label: \"Lean\"}}\n"); break;
            case 10: RemoveOrBreak(); break;
            default: site.Write(Any(Pictured), Picture()); break;
        }
    }

    void WriteTheme(string word) =>
        site.Write(Theme, $"---\ntitle: \"Leadership {random.Next(3)}\"\nsummary: \"How people at the top make room for change across a whole system of care.\"\n---\n\n{word}\n");

    void WriteCase(string word) => site.Write("content/case-studies/short-waits.md",
        Case.Replace("WORDS", word, StringComparison.Ordinal).Replace("METHOD", random.Next(2) == 0 ? "pdsa" : "lean", StringComparison.Ordinal));

    void WriteSeries(int last) => site.Write(Series, $"date,value\n2024-01-01,{random.Next(5, 9)}\n2024-02-01,{last}\n");

    void RemoveOrBreak()
    {
        switch (random.Next(7))
        {
            case 0: site.Delete("content/_vocabulary/methods.yaml"); break;
            case 1: site.Delete(Series); break;
            case 2: site.Rename(Series, "content/case-studies/beds.csv"); break;
            case 3: site.Rename("content/case-studies/beds.csv", Series); break;
            case 4: site.Delete(Any(Pictured)); break;
            case 5: site.Rename(Pictured[0], Pictured[1]); break;
            default: site.Write(Broken, "---\ntitle: \"Broken\"\n---\n"); break;
        }
    }

    /// <summary>A picture of another width, or the same one with another note that no published copy holds.</summary>
    byte[] Picture()
    {
        byte[] png = random.Next(2) == 0 ? Pictures.Png : Pictures.PngWith(("tEXt", Encoding.ASCII.GetBytes($"Comment\0{Any(Words)[..3]}")));
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), random.Next(8, 10));
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc32.HashToUInt32(png.AsSpan(12, 17)));
        return png;
    }

    string Any(string[] from) => from[random.Next(from.Length)];
}
