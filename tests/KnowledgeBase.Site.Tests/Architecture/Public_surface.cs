using KnowledgeBase.Abstractions.Plugins;
using PublicApiGenerator;

namespace KnowledgeBase.Site.Tests.Architecture;

public sealed class Public_surface
{
    /// <summary>What plugins are compiled against: a change is approved by running this once with <c>KB_UPDATE_SNAPSHOTS=1</c> and committing what it writes.</summary>
    [Fact]
    public void Abstractions_offers_what_was_approved() =>
        Snapshot.ShouldMatch(
            typeof(IPlugin).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n",
            Path.Combine("Architecture", "Abstractions.approved.txt"));
}
