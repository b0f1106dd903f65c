using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Site.Tests.Engine.Edits;

/// <summary>Edits of <c>statiq.json</c> and of the plugin that it may allow.</summary>
sealed class SettingEdits(EditedBase site, Random random)
{
    const string Plugin = "plugins/own.dll";

    /// <summary>Another plugin of the same name, compiler's id and length: one word of its code differs.</summary>
    static readonly Lazy<byte[][]> Plugins = new(() => [BuiltPlugins.Read("Sample"), Changed(BuiltPlugins.Read("Sample"), "Short", "Brief"), BuiltPlugins.Read("Throwing")]);

    Settings settings = new();

    /// <summary>Writes settings that a build can do with.</summary>
    public void Begin()
    {
        settings = new Settings();
        Write();
    }

    public void NextSetting()
    {
        settings = random.Next(12) switch
        {
            0 => settings with { Title = $"Site {random.Next(2)}" },
            1 => settings with { LinkRoot = settings.LinkRoot is "" ? "/below" : "" },
            2 => settings with { Host = settings.Host == "example.org" ? "example.com" : "example.org" },
            3 => settings with { HidesIndexPages = !settings.HidesIndexPages },
            4 => settings with { Sitemap = !settings.Sitemap },
            5 => settings with { Language = settings.Language == "en-GB" ? "cy" : "en-GB" },
            6 => settings with { TypesLessons = !settings.TypesLessons },
            7 => settings with { Excluded = settings.Excluded is "" ? "content/ward" : "" },
            8 => settings with { Repository = settings.Repository is null ? "https://github.com/example/base" : null },
            9 => settings with { Theme = settings.Theme == "themes/own" ? "themes/none" : "themes/own" },
            10 => settings with { TypesTools = !settings.TypesTools },
            _ => settings with { PluginFile = $"words-{random.Next(3)}.txt" },
        };
        Write();
    }

    public void NextPlugin()
    {
        settings = settings with { Plugin = settings.Plugin is null || random.Next(3) > 0 ? Plugins.Value[random.Next(Plugins.Value.Length)] : null };
        if (settings.Plugin is null) site.Delete(Plugin, folderToo: true);
        else site.Write(Plugin, settings.Plugin);
        // Who changes a plugin and forgets its hash is told.
        if (random.Next(8) > 0) Write();
    }

    void Write()
    {
        Settings s = settings;
        SortedDictionary<string, string> types = new() { ["themes"] = "theme", ["case-studies"] = "case-study", ["systems"] = "system" };
        if (s.TypesLessons) types["lessons"] = "lesson";
        if (s.TypesTools) types["tools"] = "tool";
        SortedDictionary<string, object> own = [];
        if (s.Plugin == Plugins.Value[2]) own["throwing"] = new { registers = true };
        else if (s.Plugin is not null) own["sample"] = new { file = s.PluginFile };
        site.Write("statiq.json", JsonSerializer.Serialize(new
        {
            ThemePaths = (string[])[s.Theme],
            ExcludedPaths = (string[])(s.Excluded is "" ? [] : [s.Excluded]),
            s.Host,
            s.LinkRoot,
            LinkHideIndexPages = s.HidesIndexPages,
            GenerateSitemap = s.Sitemap,
            KnowledgeBase = new
            {
                s.Title,
                s.Language,
                Repository = s.Repository ?? "",
                Types = types,
                Plugins = s.Plugin is null ? [] : new[] { new { Path = Plugin, Sha256 = Convert.ToHexStringLower(SHA256.HashData(s.Plugin)) } },
                PluginOptions = own,
            },
        }));
        site.Done[^1] = $"set {s with { Plugin = null }}{(s.Plugin is null ? "" : $" and plugin {Array.IndexOf(Plugins.Value, s.Plugin)}")}";
    }

    static byte[] Changed(byte[] assembly, string from, string to)
    {
        byte[] changed = [.. assembly];
        int at = changed.AsSpan().IndexOf(Encoding.Unicode.GetBytes(from));
        at.ShouldBePositive();
        Encoding.Unicode.GetBytes(to).CopyTo(changed, at);
        return changed;
    }

    sealed record Settings
    {
        public string Title { get; init; } = "One";
        public string Language { get; init; } = "en-GB";
        public string Host { get; init; } = "example.org";
        public string LinkRoot { get; init; } = "";
        public bool HidesIndexPages { get; init; } = true;
        public bool Sitemap { get; init; } = true;
        public bool TypesLessons { get; init; }
        public bool TypesTools { get; init; }
        public string Excluded { get; init; } = "";
        public string? Repository { get; init; }
        public string Theme { get; init; } = "themes/own";
        public string PluginFile { get; init; } = "words.txt";
        public byte[]? Plugin { get; init; }
    }
}
