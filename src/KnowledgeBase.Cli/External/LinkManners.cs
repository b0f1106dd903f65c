namespace KnowledgeBase.Cli.External;

/// <summary>How other people's servers are asked: seldom, slowly, and never those of a private network.</summary>
sealed record LinkManners
{
    /// <summary>True lets links lead to this machine and its network; otherwise they are refused.</summary>
    public bool AllowLocal { get; init; }

    /// <summary>What a server is told about who asks.</summary>
    public required string UserAgent { get; init; }

    /// <summary>Rest between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a busy server is asked, at least once.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Wait before the second try where the server names none; doubled before each further one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait that a server may ask for; for longer ones it is not asked again.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Hosts asked at the same time.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>Redirects that are followed.</summary>
    public int Redirects { get; init; } = 10;
}
