namespace KnowledgeBase.Theming.Accessibility;

/// <summary>Whom to tell, and what the last automatic check found.</summary>
public sealed record AccessibilityOptions
{
    /// <summary>Address of the page, or of the mail box, that takes reports; null where the contact of the site takes them.</summary>
    public string? Contact { get; init; }

    /// <summary>The last automatic check; null before the first.</summary>
    public AccessibilityCheck? LastCheck { get; init; }
}

/// <summary>One run of a checking program over the site.</summary>
public sealed record AccessibilityCheck
{
    /// <summary>The day of the run.</summary>
    public DateOnly Date { get; init; }

    /// <summary>Program and version: <c>axe-core 4.11.0</c>.</summary>
    public string Program { get; init; } = "";

    /// <summary>Number of pages it looked at.</summary>
    public int Pages { get; init; }

    /// <summary>How each was shown to it: <c>a desktop in dark</c>.</summary>
    public string[] Ways { get; init; } = [];

    /// <summary>Number of violations it found, over all pages and ways.</summary>
    public int Violations { get; init; }
}
