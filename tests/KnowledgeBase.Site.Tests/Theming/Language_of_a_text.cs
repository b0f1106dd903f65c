using System.Text;
using System.Text.Json.Nodes;
using KnowledgeBase.Abstractions.Documents;
using KnowledgeBase.Engine.Configuration;

namespace KnowledgeBase.Site.Tests.Theming;

/// <summary>A document of any type may say its language; its page says it to browsers and to those who read aloud.</summary>
public class Language_of_a_text
{
    [Theory]
    [InlineData("themes/default")]
    [InlineData("themes/nhs")]
    public void It_is_said_at_the_article_of_every_type(string theme)
    {
        var files = new SortedDictionary<string, byte[]>(TestSite.RealFiles().ToDictionary(), StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, theme), "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')] = File.ReadAllBytes(path);
        JsonNode settings = JsonNode.Parse(files[SiteOptions.FileName])!;
        settings["ThemePaths"] = new JsonArray(theme);
        files[SiteOptions.FileName] = Encoding.UTF8.GetBytes(settings.ToJsonString());
        var site = TestSite.Of(files.ToDictionary(f => f.Key, f => f.Key.EndsWith(".md", StringComparison.Ordinal) ? InWelsh(f.Value) : f.Value));

        ILookup<string, Document> documents = site.Model().Documents.Select(d => d.Document).Where(d => d.Record.Lang is not null).ToLookup(d => d.Type.Name);
        documents.Count.ShouldBeGreaterThan(6);
        foreach (IGrouping<string, Document> type in documents)
            site.Html(site.Model().Documents.First(d => d.Document.Path == type.First().Path).Address.Path.Trim('/')).ShouldContain(" lang=\"cy\">", customMessage: type.Key);
    }

    static byte[] InWelsh(byte[] file)
    {
        string text = Encoding.UTF8.GetString(file);
        return text.StartsWith("---\n", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes("---\nlang: cy\n" + text[4..]) : file;
    }
}
