using System.Collections.Immutable;
using System.Security.Cryptography;
using KnowledgeBase.Abstractions.Diagnostics;
using KnowledgeBase.Abstractions.Outputs;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Cli.Opening;
using KnowledgeBase.Engine.Configuration;
using KnowledgeBase.Engine.Plugins;
using KnowledgeBase.Publishing;
using KnowledgeBase.Site.Tests.Engine.Edits;

namespace KnowledgeBase.Site.Tests.Engine;

public sealed class Plugins_from_disk : IDisposable
{
    readonly string root = Directory.CreateTempSubdirectory("kb-plugins-").FullName;
    readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void A_third_party_plugin_adds_a_content_type_an_enricher_a_generator_and_an_index_field()
    {
        ImmutableArray<IPlugin> loaded = Load(BuiltPlugins.PathOf("Sample"));
        var site = TestSite.With("""
            -- statiq.json --
            {"KnowledgeBase": {"Types": {"tools": "tool", "themes": "theme"}, "PluginOptions": {"sample": {"file": "counted.txt"}}}}
            -- content/themes/leadership.md --
            ---
            title: Leadership
            summary: How leaders set direction and work together across organisations.
            ---
            -- content/tools/driver-diagram.md --
            ---
            title: Driver diagram
            summary: A drawing of what has to change for an aim to be reached.
            minutes: 60
            audience: team
            theme: leadership
            ---
            ## How to use it
            Draw it together.
            """, [.. loaded]);

        diagnostics.ToSorted().ShouldBeEmpty();
        site.Diagnostics.ShouldBeEmpty();
        site.Html("tools/driver-diagram").ShouldContain("Draw it together.");
        site.Text("counted.txt").ShouldBe("/themes/leadership/ 0\n/tools/driver-diagram/ 3\n");
        SiteModel model = site.Model();
        model.IndexFields.Single(f => f.Name == "length").Values(model, model.Find("tool", "driver-diagram")!).Single().Value.ShouldBe("short");
        model.IndexFields.Single(f => f.Name == "audience").Values(model, model.Find("tool", "driver-diagram")!).Single().Value.ShouldBe("team");
    }

    [Fact]
    public void A_built_in_feature_loaded_from_disk_gives_a_byte_identical_site()
    {
        IReadOnlyDictionary<string, byte[]> files = TestSite.RealFiles();
        ImmutableArray<IPlugin> builtIn = Composition.BuiltIn();
        IPlugin fromDisk = Load(typeof(PublishingPlugin).Assembly.Location).Single();
        fromDisk.GetType().ShouldNotBe(typeof(PublishingPlugin), "it must come from another load context");

        string inside = Fingerprint(TestSite.Of(files, builtIn).Files);
        string outside = Fingerprint(TestSite.Of(files, builtIn.Select(p => p is PublishingPlugin ? fromDisk : p)).Files);

        outside.ShouldBe(inside);
    }

    [Fact]
    public void A_plugin_that_throws_is_named()
    {
        PluginHost.Register(Load(BuiltPlugins.PathOf("Throwing")), new SiteOptions(), diagnostics);

        Reported.ShouldBe(["statiq.json: error KB8006: plugin 'throwing' threw InvalidOperationException while registering: the flux is not capacitated"]);
    }

    [Fact]
    public void A_reader_or_index_field_that_throws_is_named_with_the_document_and_the_others_go_on()
    {
        var site = TestSite.With("""
            -- statiq.json --
            {"KnowledgeBase": {"PluginOptions": {"throwing": {"registers": true}}}}
            -- content/capacitor.md --
            ---
            title: Capacitor
            ---
            It stores charge.
            -- content/coil.md --
            ---
            title: Coil
            ---
            It stores current.
            -- content/wire.flux --
            A page that only the plugin can read.
            """, [.. Load(BuiltPlugins.PathOf("Throwing"))]);

        site.Diagnostics.ShouldBe([
            "content/capacitor.md: error KB8009: index field 'flux' of plugin 'throwing' threw InvalidOperationException: the flux is not capacitated",
            "content/wire.flux: error KB8009: reader of '.flux' of plugin 'throwing' threw InvalidOperationException: the flux is not capacitated",
        ]);
        site.Html("capacitor").ShouldContain("It stores charge.");
        site.Html("coil").ShouldContain("It stores current.");
    }

    [Fact]
    public void A_plugin_that_lacks_an_assembly_is_told_which()
    {
        PluginHost.Register(Load(BuiltPlugins.PathOf("Lonely")), new SiteOptions(), diagnostics);

        Reported.ShouldBe(["statiq.json: error KB8005: plugin 'lonely': the assembly 'Sample' is not there"]);
    }

    [Fact]
    public void Garbage_is_no_plugin()
    {
        string garbage = Path.Combine(root, "garbage.dll");
        File.WriteAllText(garbage, "not an assembly");
        Load(garbage).ShouldBeEmpty();

        Reported.ShouldBe(["statiq.json: error KB8003: 'garbage.dll' is not a .NET assembly"]);
    }

    [Fact]
    public void An_assembly_without_a_plugin_is_no_plugin()
    {
        Load(typeof(DiagnosticBag).Assembly.Location).ShouldBeEmpty();

        Reported.ShouldBe(["statiq.json: error KB8004: 'KnowledgeBase.Abstractions.dll' holds no plugin"]);
    }

    [Fact]
    public void A_plugin_with_another_hash_is_refused()
    {
        string path = Path.Combine(root, "Sample.dll");
        File.Copy(BuiltPlugins.PathOf("Sample"), path);
        string wrong = new('0', 64);
        PluginLoader.Load(root, new SiteOptions { Plugins = [new PluginOptions("Sample.dll", wrong)] }, diagnostics).ShouldBeEmpty();

        Reported.ShouldBe([$"statiq.json: error KB8002: 'Sample.dll' has SHA-256 {Hash(path)}, not {wrong}"]);
    }

    [Fact]
    public void A_missing_plugin_is_reported()
    {
        PluginLoader.Load(root, new SiteOptions { Plugins = [new PluginOptions("plugins/none.dll", "")] }, diagnostics).ShouldBeEmpty();

        Reported.ShouldBe(["statiq.json: error KB8001: there is no 'plugins/none.dll'"]);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    IEnumerable<string> Reported => diagnostics.ToSorted().Select(d => d.ToString());

    /// <summary>Puts an assembly alone into the root and loads it as statiq.json would allow it.</summary>
    ImmutableArray<IPlugin> Load(string assembly)
    {
        string name = Path.GetFileName(assembly), path = Path.Combine(root, name);
        if (path != assembly) File.Copy(assembly, path, overwrite: true);
        return PluginLoader.Load(root, new SiteOptions { Plugins = [new PluginOptions(name, Hash(path))] }, diagnostics);
    }

    static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    static string Fingerprint(ImmutableArray<OutputFile> files) =>
        string.Join('\n', files.Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Content.Span))} {f.Path}"));
}
