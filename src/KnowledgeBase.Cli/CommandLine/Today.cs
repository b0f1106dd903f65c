namespace KnowledgeBase.Cli.CommandLine;

/// <summary>Which day a run counts as.</summary>
static class Today
{
    /// <summary><c>--date</c>, or the day of SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org), or the clock's; in UTC.</summary>
    /// <exception cref="UsageException">SOURCE_DATE_EPOCH is no number of seconds.</exception>
    public static DateOnly Of(DateOnly? date, Terminal terminal)
    {
        if (date is { } given) return given;
        if (string.IsNullOrEmpty(terminal.SourceDateEpoch)) return Day(terminal.Clock.GetUtcNow());
        if (long.TryParse(terminal.SourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) &&
            seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            return Day(DateTimeOffset.FromUnixTimeSeconds(seconds));
        throw new UsageException($"SOURCE_DATE_EPOCH: '{terminal.SourceDateEpoch}' is not a number of seconds since 1970");
    }

    static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(time.UtcDateTime);
}
