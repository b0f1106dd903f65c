using System.Threading.Channels;

namespace KnowledgeBase.Cli.Watch;

/// <summary>Gathers changes that come close together: editors write a file in several steps, and git many files at once.</summary>
static class Burst
{
    // A file that is written without end must not hold back the build for ever.
    const int LongestInQuietTimes = 20;

    /// <summary>Waits for a change, then until none has come for <paramref name="quiet"/>; each path once, in ordinal order.</summary>
    public static async Task<ImmutableSortedSet<string>> NextAsync(ChannelReader<string> changes, TimeSpan quiet, CancellationToken cancellation)
    {
        ImmutableSortedSet<string>.Builder paths = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        paths.Add(await changes.ReadAsync(cancellation));
        for (int i = 0; i < LongestInQuietTimes; i++)
        {
            await Task.Delay(quiet, cancellation);
            bool any = false;
            while (changes.TryRead(out string? path))
            {
                any = true;
                paths.Add(path);
            }
            if (!any) break;
        }
        return paths.ToImmutable();
    }
}
