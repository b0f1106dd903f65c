using System.Collections.Immutable;
using KnowledgeBase.Abstractions.Plugins;
using KnowledgeBase.Abstractions.Schema;
using KnowledgeBase.Abstractions.Site;
using KnowledgeBase.Measures.Checks;
using KnowledgeBase.Measures.Parts;

namespace KnowledgeBase.Site.Tests.Signals;

public class Measures_of_any_type
{
    static readonly TestSite Site = WithWard("""
        measures:
          - {id: falls, name: Falls, outcome_group: patients, kind: outcome, unit: falls, direction: decrease, provenance: measured, source: 1,
             series: [{date: 2024-01-01, value: 13}, {date: 2024-02-01, value: 12}, {date: 2024-03-01, value: 14}]}
        """);

    [Fact]
    public void A_type_that_no_built_in_feature_knows_is_judged_and_listed()
    {
        Site.Diagnostics.ShouldBeEmpty();
        Site.Html("wards/blue").ShouldContain("id=\"signal-falls\"");
        Site.Html("measures").ShouldContain("/wards/blue/#signal-falls");
        Site.Html("measures/theme/safety").ShouldContain("1 measure of 1");
        Site.Text("measures/measures.csv").ShouldContain("blue,Blue ward,/wards/blue/,falls,");
    }

    [Fact]
    public void Its_rules_are_the_same() => WithWard("""
        measures:
          - {id: falls, name: Falls, outcome_group: patients, kind: outcome, unit: falls, direction: decrease, provenance: illustrative}
        """).Diagnostics.ShouldBe(["content/wards/blue.md:7:116: error KB1220: measure 'falls' is illustrative, the case is not an example"]);

    static TestSite WithWard(string measures) => TestSite.With($$$$"""
        -- statiq.json --
        {"KnowledgeBase": {"Types": {"wards": "ward", "themes": "theme"}}}
        -- content/_vocabulary/outcome-groups.yaml --
        title: Outcome groups
        terms: [{id: patients, label: Patients, definition: People who use services.}]
        -- content/themes/safety.md --
        ---
        title: Safety
        summary: How a service keeps people from harm, and how it knows that it does.
        ---
        -- content/wards/blue.md --
        ---
        title: Blue ward
        summary: An invented ward in which nobody should fall more often than before.
        theme: safety
        sources: [{title: Count of falls, publisher: The ward}]
        {{{{measures}}}}
        ---
        """, new WardPlugin());

    sealed class WardPlugin : IPlugin
    {
        public string Name => "wards";

        public void Register(IPluginRegistry registry) => registry.AddContentType<Ward>();
    }

    [ContentType("ward", "wards", Title = "Ward", Plural = "Wards", Help = "A part of a hospital.")]
    public sealed record Ward : ContentRecord, IMeasured
    {
        [Field("The subject it is about."), Reference("theme"), Facet("theme")]
        public string? Theme { get; init; }

        [Field("What was measured.")]
        public ImmutableArray<Measure> Measures { get; init; } = [];

        [Field("The works behind the figures, numbered from 1.")]
        public ImmutableArray<Source> Sources { get; init; } = [];

        public override void Check(CheckReport report) => MeasuredCheck.Run(this, report);
    }
}
