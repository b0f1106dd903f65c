namespace KnowledgeBase.Preview;

/// <summary>The site that is served now, and word of the next one.</summary>
sealed class Broadcast
{
    // A browser may outlive the server it talked to: versions of two servers must differ.
    readonly string run = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
    readonly Lock publishing = new();
    volatile Edition latest;

    public Broadcast(PreviewSite site) => latest = new Edition(site, $"{run}-1", 1);

    /// <summary>The newest edition.</summary>
    public Edition Latest => latest;

    /// <summary>Replaces the edition and wakes who waits for that.</summary>
    public void Publish(PreviewSite site)
    {
        Edition old;
        lock (publishing)
        {
            old = latest;
            int number = old.Number + 1;
            latest = new Edition(site, string.Create(CultureInfo.InvariantCulture, $"{run}-{number}"), number);
        }
        old.Replaced.SetResult();
    }
}

/// <summary>One site, as served until the next.</summary>
/// <param name="Site">The site.</param>
/// <param name="Version">Differs from that of every other edition, of other runs too.</param>
/// <param name="Number">1, 2, 3 …</param>
sealed record Edition(PreviewSite Site, string Version, int Number)
{
    /// <summary>Completes when there is a newer edition.</summary>
    public TaskCompletionSource Replaced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
